// Seeds faults on real servers, has `kpu-news check` name them, pastes the lines that it prints, and checks again.
// Needs Debian's apache2, libapache2-mod-security2, nginx, php-fpm, openssl and what wordpress.sh needs, as root. Not
// part of `npm test`.
//
//   node test/servers/check-faults.mjs            all of them
//   node test/servers/check-faults.mjs nginx TLS  those with these words in their names
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from '../../tools/cli/src/check/check.mjs';
import { apacheCases, BUILD, publish } from './check/apache-cases.mjs';
import { applyFixes } from './check/apply.mjs';
import { picture } from './check/content.mjs';
import { nginxCases } from './check/nginx-cases.mjs';
import {
  makeCertificates,
  nginxParts,
  startApache,
  startFpm,
  startNginx,
  startWordPress,
} from './check/programs.mjs';
import { permalinkCases, wordpressCases, writeFiles } from './check/wordpress-cases.mjs';

const words = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'kpu-news-check-'));
chmodSync(folder, 0o755);
const PORTS = { apache: 8961, nginx: 8962, wordpress: 8963 };
const tally = { named: 0, mended: 0, namedOnly: 0, failed: [] };

const named = (kind, { name }) => words.every((word) => `${kind} ${name}`.includes(word));

/** Options of a check for a case. */
const optionsOf = (test, { certificates }) => ({
  pause: 0,
  ...(test.site && { site: test.site }),
  ...(certificates && { ca: certificates.ca }),
  resolve: async (host) => {
    if (test.isNowhere) throw Object.assign(new Error(host), { code: 'ENOTFOUND' });
    const addresses = [{ address: '127.0.0.1', family: 4 }];
    return test.hasIpv6 ? [...addresses, { address: '::1', family: 6 }] : addresses;
  },
});

/** Runs one case: named, mended, and named no more. */
async function runCase(kind, test, state, start) {
  const title = `${kind}: ${test.name}`;
  const options = optionsOf(test, state);
  let stop = await start();
  try {
    if (test.prime) await fetch(state.address);
    const first = await check(state.address, options);
    const found = first.findings.find(({ id, level }) => id === test.expects && level !== 'ok');
    assert.ok(
      found,
      `${test.expects} is not named, but: ${first.findings.map(({ id, level }) => `${level} ${id}`).join(', ')}`,
    );
    tally.named++;
    if (test.isNamedOnly) {
      tally.namedOnly++;
      console.log(`ok    ${title}: ${found.id} (nothing to paste)`);
      return;
    }
    assert.ok(found.fixes.length, `${found.id} has no lines`);
    await stop();
    applyFixes(state, found.fixes, test.shell);
    stop = await start();
    if (test.asksTwice) await check(state.address, options);
    let last = await check(state.address, options);
    assert.ok(
      !last.findings.some(({ id, level }) => id === found.id && level !== 'ok'),
      `${found.id} is still there`,
    );
    // what else fails has its own lines
    const others = last.findings.filter(({ level }) => level === 'fail');
    if (others.length) {
      await stop();
      for (const other of others) applyFixes(state, other.fixes, test.shell);
      stop = await start();
      last = await check(state.address, options);
    }
    const left = last.findings.filter(({ level }) => level === 'fail');
    assert.deepEqual(
      left.map(({ id, what }) => `${id}: ${what}`),
      [],
      'after mending',
    );
    tally.mended++;
    console.log(`ok    ${title}: ${found.id}`);
  } catch (error) {
    tally.failed.push(title);
    console.log(`FAIL  ${title}: ${error.message.split('\n').slice(0, 12).join('\n      ')}`);
  } finally {
    await stop?.();
  }
}

/** The folder of a case with its files, and the state that mending changes. */
function prepare(kind, test, shared) {
  const own = mkdtempSync(join(folder, `${kind}-`));
  chmodSync(own, 0o755);
  const root = join(own, 'root');
  const port = PORTS[kind];
  const scheme = test.isSecure && !test.asksHttp ? 'https' : 'http';
  const origin = `${scheme}://${test.host ?? '127.0.0.1'}:${port}`;
  mkdirSync(join(root, 'foto'), { recursive: true });
  writeFileSync(join(root, 'foto/rapat.png'), picture());
  const fill = (text) => text.replaceAll('ROOT', root).replaceAll('PORT', String(port));
  for (const [name, text] of Object.entries(test.files?.({ origin }) ?? {})) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), typeof text === 'string' ? fill(text) : text);
  }
  if (test.publishes) {
    publish(root);
    const build = BUILD.exec(readFileSync(join(root, 'kpu-news/kpu-news.js'), 'utf8'))[1];
    test.prepare?.({ root, build });
  }
  const conf = fill((typeof test.conf === 'function' ? test.conf(shared) : test.conf) ?? '');
  return { ...shared, own, root, port, conf, address: origin + test.path };
}

async function runApache(test, shared) {
  const state = prepare('apache', test, shared);
  await runCase('apache', test, state, () => startApache({ ...state, folder: state.own }));
}

async function runNginx(test, shared) {
  const state = prepare('nginx', test, shared);
  const listen = `listen 127.0.0.1:${state.port}${test.isSecure ? ' ssl' : ''};`;
  state.parts = nginxParts({ ...state, ...test, conf: state.conf, listen });
  // an http request to a port of https gets what the page would be redirected to
  await runCase('nginx', test, state, () => startNginx({ ...state, folder: state.own }));
}

async function runWordPress(test, wordpress, address) {
  const state = { root: wordpress.site, address };
  writeFiles(wordpress.site, test.files ?? {});
  await runCase('wordpress', test, state, () => () => undefined);
  rmSync(join(wordpress.site, '.maintenance'), { force: true });
  removePlugins(wordpress);
}

function removePlugins({ site }) {
  const plugins = join(site, 'wp-content/mu-plugins');
  for (const name of readdirSync(plugins))
    if (/^(?:zz-|0-)?(?:fault|kpu-news)/.test(name)) rmSync(join(plugins, name));
}

async function runPermalinks(test, shared, wordpress) {
  const port = PORTS.wordpress + 1;
  const own = mkdtempSync(join(folder, 'permalinks-'));
  chmodSync(own, 0o755);
  rmSync(join(wordpress.site, '.htaccess'), { force: true });
  writeFiles(wordpress.site, test.files ?? {});
  const state = {
    ...shared,
    own,
    root: wordpress.site,
    port,
    conf: test.conf ?? '',
    address: `http://127.0.0.1:${port}${test.path}`,
  };
  state.parts = nginxParts({ ...state, listen: `listen 127.0.0.1:${port};` });
  const start = test.on === 'apache' ? startApache : startNginx;
  await runCase('wordpress', test, state, () => start({ ...state, folder: own }));
  removePlugins(wordpress);
}

const certificates = makeCertificates(folder);
const isWanted = [...wordpressCases, ...permalinkCases].some((test) => named('wordpress', test));
const fpm = await startFpm(folder, {
  KPU_WP_SITE: `http://127.0.0.1:${PORTS.wordpress + 1}`,
  KPU_WP_SOCKET: join(folder, 'wordpress/db.sock'),
});
const shared = { folder, certificates, socket: fpm.socket };
let wordpress;
try {
  for (const test of apacheCases) if (named('apache', test)) await runApache(test, shared);
  for (const test of nginxCases) if (named('nginx', test)) await runNginx(test, shared);
  if (isWanted) {
    wordpress = startWordPress(join(folder, 'wordpress'), PORTS.wordpress);
    const site = `http://127.0.0.1:${PORTS.wordpress}`;
    for (const test of wordpressCases)
      if (named('wordpress', test)) await runWordPress(test, wordpress, site + test.path);
    for (const test of permalinkCases)
      if (named('wordpress', test)) await runPermalinks(test, shared, wordpress);
  }
} finally {
  fpm.stop();
  wordpress?.stop();
  rmSync(folder, { recursive: true, force: true });
}
const { failed } = tally;
console.log(
  `${tally.named} named, ${tally.mended} mended, ${tally.namedOnly} with nothing to paste, ${failed.length} failed.`,
);
process.exitCode = failed.length ? 1 : 0;
