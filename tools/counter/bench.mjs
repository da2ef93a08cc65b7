// Compares the counter with its bare database client: node tools/counter/bench.mjs [--rounds 15] [--seconds 1]
// 50 connections report views of 20 articles; 50 callers in this process do the same upserts in batches with the client.
// The two take turns, so that other load on the machine affects both.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createClient } from '@libsql/client';
import pg from 'pg';
import { cleanUp, folder, runCounter } from './test/helpers/counter.mjs';
import { ARTICLES, Load } from './test/helpers/load.mjs';
import { hasPostgres, runPostgres } from './test/helpers/postgres.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, seconds: { type: 'string', default: '1' } },
});
const CALLERS = 50;
const WAIT = 3; // milliseconds, as in src/write-queue.mjs

/** Acknowledged views a second. @param {() => boolean} goOn */
async function bare(upsert, goOn) {
  let acknowledged = 0;
  let pending = new Map();
  async function write() {
    const now = pending;
    pending = new Map();
    await upsert([...now].map(([id, callbacks]) => [id, callbacks.length]));
    for (const callbacks of now.values()) for (const callback of callbacks) callback();
  }
  async function writing() {
    while (goOn() || pending.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, WAIT));
      if (pending.size > 0) await write();
    }
  }
  async function caller() {
    while (goOn()) {
      const id = ARTICLES[Math.floor(Math.random() * ARTICLES.length)];
      await new Promise((resolve) => {
        const callbacks = pending.get(id);
        if (callbacks) callbacks.push(resolve);
        else pending.set(id, [resolve]);
      });
      acknowledged++;
    }
  }
  const written = writing();
  const called = Promise.all(Array.from({ length: CALLERS }, caller));
  await written;
  await called;
  return acknowledged;
}

const sql = (marks) =>
  `INSERT INTO bare (id, views) VALUES ${marks.join(', ')}
     ON CONFLICT (id) DO UPDATE SET views = bare.views + excluded.views RETURNING id, views`;
const TABLE = (number) => `CREATE TABLE bare (id TEXT NOT NULL PRIMARY KEY, views ${number} NOT NULL)`;

async function bareLibsql(url) {
  const client = createClient({ url, concurrency: 1 });
  for (const set of ['journal_mode = WAL', 'synchronous = FULL']) await client.execute(`PRAGMA ${set}`);
  await client.execute(TABLE('INTEGER'));
  return {
    upsert: (views) => client.execute(sql(views.map(() => '(?, ?)')), views.flat()),
    close: () => client.close(),
  };
}

async function barePostgres(url) {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(TABLE('BIGINT'));
  return {
    upsert: (views) =>
      client.query(sql(views.map((_, i) => `($${2 * i + 1}, $${2 * i + 2}::bigint)`)), views.flat()),
    close: () => client.end(),
  };
}

const until = (seconds) => {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() < end;
};
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** @param {string} name @param {string} database */
async function compare(name, database, client) {
  const counter = await runCounter(['--open', '--rate', '0', '--database', database]);
  const seconds = Number(values.seconds);
  const served = [];
  const direct = [];
  const once = async (howLong) => {
    const load = new Load(counter.url, ARTICLES);
    await load.run(CALLERS, until(howLong));
    if (load.broken || load.refused || load.lies.length) throw new Error('The counter failed.');
    return load.total / howLong;
  };
  try {
    await once(1); // warm up
    for (let round = 0; round < Number(values.rounds); round++) {
      direct.push((await bare(client.upsert, until(seconds))) / seconds);
      served.push(await once(seconds));
    }
  } finally {
    await client.close();
    await counter.stop();
  }
  const [a, b] = [median(served), median(direct)];
  console.log(
    `${name}: ${Math.round(a)} views/s over HTTP, ${Math.round(b)} by the bare client: ×${(a / b).toFixed(2)}` +
      ` (rounds ×${served.map((one, i) => (one / direct[i]).toFixed(2)).join(' ×')})`,
  );
}

try {
  console.log(`${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}, ${CALLERS} at once`);
  const path = folder();
  await compare(
    'SQLite file',
    `file:${join(path, 'counts.db')}`,
    await bareLibsql(`file:${join(path, 'bare.db')}`),
  );
  if (hasPostgres()) {
    const server = await runPostgres();
    try {
      await compare('PostgreSQL', server.url, await barePostgres(server.url));
    } finally {
      await server.stop();
    }
  }
} finally {
  cleanUp();
}
