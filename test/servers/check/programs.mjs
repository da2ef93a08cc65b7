// Apache, nginx, PHP-FPM and WordPress on loopback, each with the configuration of one fault.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MODULES =
  `mpm_event authz_core authz_host authz_user authn_core authn_file auth_basic mime dir headers filter deflate
  expires rewrite setenvif env alias proxy proxy_fcgi socache_shmcb ssl unique_id security2`.split(/\s+/);

const isUp = (port) =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

async function until(condition, what) {
  for (let count = 0; count < 150; count++) {
    if (await condition()) return;
    await sleep(50);
  }
  throw new Error(`${what} does not start or stop.`);
}

/** A program in the foreground, which `stop` ends. */
async function start(file, args, port, folder) {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`${file}: ${said}`);
    return isUp(port);
  }, file);
  return async () => {
    child.kill('SIGTERM');
    await ended;
    await until(async () => !(await isUp(port)), file);
  };
}

const isRoot = userInfo().uid === 0;

/** PHP for Apache and nginx, at a socket. */
export async function startFpm(folder, environment) {
  const socket = join(folder, 'fpm.sock');
  const settings = Object.entries(environment).map(([name, value]) => `env[${name}] = ${value}`);
  writeFileSync(
    join(folder, 'fpm.conf'),
    `[global]
error_log = ${folder}/fpm.log
daemonize = no
[www]
user = ${userInfo().username}
listen = ${socket}
listen.mode = 0666
pm = static
pm.max_children = 4
php_admin_value[opcache.enable] = 0
${settings.join('\n')}
`,
  );
  const args = [
    '--nodaemonize',
    '--fpm-config',
    join(folder, 'fpm.conf'),
    ...(isRoot ? ['--allow-to-run-as-root'] : []),
  ];
  const child = spawn('/usr/sbin/php-fpm8.2', args, { stdio: 'ignore' });
  await until(() => spawnSync('test', ['-S', socket]).status === 0, 'php-fpm');
  return { socket, stop: () => void child.kill() };
}

const apacheConf = ({ folder, root, port, conf, listen = `Listen 127.0.0.1:${port}`, socket }) => `
ServerRoot ${folder}
ServerName 127.0.0.1
PidFile ${folder}/apache.pid
ErrorLog ${folder}/apache.log
${isRoot ? 'User www-data\nGroup www-data' : ''}
${MODULES.map((name) => `LoadModule ${name === 'security2' ? 'security2' : name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${listen}
TypesConfig /etc/mime.types
DirectoryIndex index.php index.html
<Directory ${root}>
  AllowOverride All
  Require all granted
  Options FollowSymLinks
</Directory>
<VirtualHost *:${port}>
  DocumentRoot ${root}
  <FilesMatch "\\.php$">
    SetHandler "proxy:unix:${socket}|fcgi://localhost/"
  </FilesMatch>
  ${conf}
</VirtualHost>
`;

export async function startApache(options) {
  const { folder, port } = options;
  const file = join(folder, 'apache.conf');
  writeFileSync(file, apacheConf(options));
  return start('/usr/sbin/apache2', ['-f', file, '-DFOREGROUND'], port, folder);
}

/** What nginx is told, so that lines can be put into it. */
export const nginxParts = ({ conf = '', http = '', php = '', listen, root, socket }) => ({
  http,
  server: `${listen}
  root ${root};
  index index.php index.html;
${conf}`,
  php: `include /etc/nginx/fastcgi_params;
    fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
    fastcgi_pass unix:${socket};
    ${php}`,
});

export async function startNginx({ folder, port, parts }) {
  const file = join(folder, 'nginx.conf');
  mkdirSync(join(folder, 'nginx'), { recursive: true });
  writeFileSync(
    file,
    `daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log;
${isRoot ? 'user www-data;' : ''}
worker_processes 1;
events { worker_connections 64; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/nginx; proxy_temp_path ${folder}/nginx; fastcgi_temp_path ${folder}/nginx;
  uwsgi_temp_path ${folder}/nginx; scgi_temp_path ${folder}/nginx;
  ${parts.http}
  server {
    ${parts.server}
    location ~ \\.php$ {
    ${parts.php}
    }
  }
}
`,
  );
  return start('/usr/sbin/nginx', ['-p', folder, '-c', file, '-e', `${folder}/nginx.log`], port, folder);
}

const script = fileURLToPath(new URL('../wordpress.sh', import.meta.url));

/** The WordPress of wordpress.sh. */
export function startWordPress(folder, port) {
  const env = { ...process.env, KPU_WP_PORT: String(port), KPU_WP_FOLDER: folder };
  execFileSync(script, ['start'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return {
    site: join(folder, 'site'),
    socket: join(folder, 'db.sock'),
    stop: () => execFileSync(script, ['clean'], { env, stdio: 'ignore' }),
  };
}

/** Certificates for kpu.test: good, expired, of another host, and one whose issuer is not sent along. */
export function makeCertificates(folder) {
  const live = join(folder, 'live', 'kpu.test');
  mkdirSync(live, { recursive: true });
  const openssl = (...args) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '900',
    '-subj',
    '/CN=Akar',
  );
  openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'sub.key',
    '-out',
    'sub.csr',
    '-subj',
    '/CN=Perantara',
  );
  writeFileSync(join(folder, 'sub.ext'), 'basicConstraints=critical,CA:TRUE\n');
  openssl(
    'x509',
    '-req',
    '-in',
    'sub.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    '800',
    '-extfile',
    'sub.ext',
    '-out',
    'sub.pem',
  );
  openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'host.key',
    '-out',
    'host.csr',
    '-subj',
    '/CN=kpu.test',
  );
  const sign = (name, host, ...more) => {
    writeFileSync(join(folder, `${name}.ext`), `subjectAltName=DNS:${host},DNS:www.${host}\n`);
    openssl(
      'x509',
      '-req',
      '-in',
      'host.csr',
      '-CA',
      'sub.pem',
      '-CAkey',
      'sub.key',
      '-CAcreateserial',
      '-extfile',
      `${name}.ext`,
      '-out',
      `${name}.pem`,
      ...more,
    );
    writeFileSync(join(folder, `${name}-chain.pem`), read(`${name}.pem`) + read('sub.pem'));
  };
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  sign('good', 'kpu.test', '-days', '200');
  sign('other', 'lain.test', '-days', '200');
  sign('expired', 'kpu.test', '-days', '-1');
  writeFileSync(join(live, 'fullchain.pem'), read('good-chain.pem'));
  return { ca: read('ca.pem'), file: (name) => join(folder, name) };
}
