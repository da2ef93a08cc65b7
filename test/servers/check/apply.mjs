// Does what a webmaster does with the printed lines: pastes them where the report says.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const write = (file, text) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** Removes a block or line of nginx that new lines replace. */
function withoutSame(conf, lines) {
  let text = conf;
  for (const [opening] of lines.matchAll(/^location .*\{$/gm)) {
    const start = text.indexOf(opening);
    if (start < 0) continue;
    let depth = 0;
    let end = start;
    do {
      if (text[end] === '{') depth++;
      if (text[end] === '}') depth--;
      end++;
    } while (depth > 0 || !text.slice(start, end).includes('}'));
    text = text.slice(0, start) + text.slice(end);
  }
  for (const [, name] of lines.matchAll(/^(ssl_\w+|keepalive_timeout) /gm))
    text = text.replace(new RegExp(`^\\s*${name} .*;`, 'gm'), '');
  return text;
}

const unescape = (text) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** How lines are put to each place; `state` is what the servers are started with. */
const PLACES = {
  htaccess: ({ root }, { file, lines }) => write(join(root, file), `${read(join(root, file))}\n${lines}\n`),
  'htaccess-top': ({ root }, { file, lines }) =>
    write(join(root, file), `${lines}\n${read(join(root, file))}`),
  vhost: (state, { lines }) => {
    const own = lines.replaceAll('/etc/letsencrypt/live', `${state.folder}/live`);
    for (const [, name] of own.matchAll(/^(SSL\w+) /gm))
      state.conf = state.conf.replace(new RegExp(`^\\s*${name} .*`, 'gm'), '');
    state.conf += `\n${own}`;
  },
  'apache-ports': (state, { lines }) => void (state.listen = lines),
  'nginx-server': ({ parts, folder }, { lines }) => {
    const own = lines.replaceAll('/etc/letsencrypt/live', `${folder}/live`);
    parts.server = `${own}\n${withoutSame(parts.server, own)}`;
  },
  'nginx-http': ({ parts, folder }, { lines }) =>
    void (parts.http = `${lines.replace('/var/cache/nginx', folder)}\n${parts.http}`),
  'nginx-php': ({ parts }, { lines }) =>
    void (parts.php = `${parts.php.replace(/add_header Access-Control-Allow-Origin .*?;/g, '')}\n${lines}`),
  'nginx-csp': ({ parts }, { lines }) =>
    void (parts.server = parts.server.replace(
      /add_header Content-Security-Policy .*?" ?(?:always)?;/,
      lines,
    )),
  'php-top': ({ root, address }, { lines }) => {
    const file = join(root, new URL(address).pathname);
    write(file, `${lines}\n${read(file)}`);
  },
  'mu-plugin': ({ root }, { file, lines }) => write(join(root, file), lines),
  robots: ({ root }, { lines }) =>
    write(join(root, 'robots.txt'), `${lines}\n\n${read(join(root, 'robots.txt'))}`),
  'shell-folder': ({ root }, { lines }) => execFileSync('bash', ['-c', lines], { cwd: root }),
  'page-meta': ({ root, address }, { lines }) => {
    const file = join(root, new URL(address).pathname);
    write(file, read(file).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, lines));
  },
  element: (state, { lines }) => {
    // the address is written anew, and so is the page
    state.address = unescape(/ src="([^"]*)"/.exec(lines)[1]);
  },
};

/** Pastes all lines of a finding. A case may do itself what a shell on the server would. */
export function applyFixes(state, fixes, shell) {
  for (const fix of fixes) {
    if (PLACES[fix.where]) PLACES[fix.where](state, fix);
    else if (shell) shell(state, fix);
    else throw new Error(`Nobody can paste lines at ${fix.where}.`);
  }
}
