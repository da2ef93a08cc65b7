// Whoever holds connections open cannot keep others out.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { boundConnections } from '../src/connections.mjs';
import { cleanUp, client, folder, runCounter } from './helpers/counter.mjs';

after(cleanUp);

/** Opens a connection and sends what it is given. */
async function open(port, text = '') {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  if (text) socket.write(text);
  let [answers, closed] = [0, false];
  socket.setEncoding('latin1').on('data', (data) => (answers += data.split('HTTP/1.1 200').length - 1));
  socket.on('close', () => (closed = true));
  return {
    socket,
    get answers() {
      return answers;
    },
    get closed() {
      return closed;
    },
  };
}

/** A server that answers `/slow` when it is told to. */
async function serve(t, limits) {
  const slow = [];
  const server = createServer((request, response) => {
    request.resume();
    if (request.url === '/slow') slow.push(() => response.end('x'));
    else response.end('x');
  });
  boundConnections(server, limits);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => (server.closeAllConnections(), server.close()));
  const { port } = server.address();
  const ask = () => fetch(`http://127.0.0.1:${port}/`).then(({ status }) => status);
  return { port, ask, slow };
}
const GET = (path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;

test('two thousand connections that say nothing, or half of a request, do not keep others out', async (t) => {
  const counter = await runCounter(['--open', '--rate', '0'], { cwd: folder() });
  t.after(() => counter.stop('SIGKILL'));
  const port = Number(new URL(counter.url).port);
  const half = ['', 'GET / HTTP/1.1\r\nHo', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{'];
  const held = [];
  for (let i = 0; i < 2000; i++) held.push(await open(port, half[i % 3]));
  for (let i = 0; i < 5; i++) assert.equal((await client(counter.url).read(['a'])).status, 200);
  for (const { socket } of held) socket.destroy();
});

test('the connection that has been without a whole request the longest goes first', async (t) => {
  const { port, ask, slow } = await serve(t, { max: 3 });
  const answered = await open(port, GET('/slow'));
  while (slow.length === 0) await sleep(5);
  const silent = await open(port);
  const idle = await open(port, GET('/'));
  while (idle.answers === 0) await sleep(5);
  assert.equal(await ask(), 200);
  assert.deepEqual([answered.closed, silent.closed, idle.closed], [false, true, false]);
  slow[0]();
  while (answered.answers === 0) await sleep(5);
  assert.equal(answered.answers, 1, 'what is being answered is answered');
});

test('a new connection is refused if all others are being answered', async (t) => {
  const { port, slow } = await serve(t, { max: 2 });
  const busy = [await open(port, GET('/slow')), await open(port, GET('/slow'))];
  while (slow.length < 2) await sleep(5);
  const late = await open(port, GET('/'));
  while (!late.closed) await sleep(5);
  for (const answer of slow) answer();
  while (busy.some(({ answers }) => answers === 0)) await sleep(5);
});

test('one address has a part of the connections only', async (t) => {
  const { port, ask } = await serve(t, { max: 50, perAddress: 3, isExempt: () => false });
  const held = [];
  for (let i = 0; i < 10; i++) held.push(await open(port));
  assert.equal(await ask(), 200);
  await sleep(50);
  assert.deepEqual(
    held.map(({ closed }) => closed),
    held.map((_, i) => i < 8),
  );
});
