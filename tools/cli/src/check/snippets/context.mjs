/**
 * @typedef {object} Option lines for one server
 * @property {'apache' | 'nginx' | 'php' | 'wordpress' | 'iis' | 'shell' | 'html' | 'text'} server
 * @property {string} where a key of the messages: the place to paste them into
 * @property {string} [file] a name for that place
 * @property {string} lines
 * @typedef {object} Context what the lines are written for
 * @property {string} url
 * @property {string} path
 * @property {string} folder
 * @property {string} stem name of the file without its end
 * @property {string} extension with its dot; '' where the path names no file
 * @property {boolean} isFile a file that the server itself sends
 * @property {boolean} isXml
 * @property {string} type media type with charset
 * @property {string} host
 * @property {string} site
 * @property {import('../checks/finding.mjs').Data} data
 * @property {import('../checks/finding.mjs').Probe} probe
 */

/** @param {string} text */
export const escapeExpression = (text) =>
  text.replace(/[.*+?^${}()|[\]\\/#"]/g, '\\$&').replaceAll('\\/', '/');

/** @param {import('../checks/finding.mjs').Probe} probe @param {import('../checks/finding.mjs').Finding} finding @returns {Context} */
export function contextOf(probe, finding) {
  const isAboutFeed = !['script', 'upload'].includes(finding.mend ?? '');
  const url = isAboutFeed ? probe.main.url : finding.url;
  const { pathname, host: given } = new URL(url);
  const host = given.replace(/[^\w.:[\]-]/g, ''); // it is printed into lines of shells and programs
  const [, folder = '/', name = ''] = /^(.*\/)([^/]*)$/.exec(decodePath(pathname)) ?? [];
  const [, stem = name, extension = ''] = /^(.+?)(\.\w+)$/.exec(name) ?? [];
  const { kind } = probe.answer;
  const isXml = ['rss', 'rdf', 'atom'].includes(kind) || /^\.(?:xml|rss|atom)$/i.test(extension);
  const charset = probe.main.body?.isUtf8 === false ? '' : '; charset=utf-8';
  return {
    url,
    path: decodePath(pathname),
    folder,
    stem,
    extension,
    isFile: extension !== '' && !/^\.(?:php\d?|phtml|aspx?|jsp|cgi)$/i.test(extension),
    isXml,
    type: `${isXml ? 'application/xml' : kind === 'wordpress' ? 'application/json' : 'application/feed+json'}${charset}`,
    host,
    site: probe.site,
    data: finding.data,
    probe,
  };
}

/** @param {string} path */
function decodePath(path) {
  try {
    // what could end a line or a string of a configuration is left encoded
    return decodeURIComponent(path).replace(/[\s"'`<>$;{}\\\p{Cc}]/gu, encodeURIComponent);
  } catch {
    return path;
  }
}
