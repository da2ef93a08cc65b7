// Checks that every acknowledged view is stored: node tools/counter/durability.mjs [--reports 50000] [--kills 10]
// 50 connections report views of 20 articles while the counter, and PostgreSQL, are killed and restarted. The database
// must hold every acknowledged view, and none that was not reported. A loss of power is not simulated.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { cleanUp, folder, rowsOf } from './test/helpers/counter.mjs';
import { endure } from './test/helpers/endure.mjs';
import { hasPostgres, runPostgres } from './test/helpers/postgres.mjs';

const { values } = parseArgs({
  options: { reports: { type: 'string', default: '50000' }, kills: { type: 'string', default: '10' } },
});
const reports = Number(values.reports);
const kills = Number(values.kills);

/** @param {string} name @param {Omit<Parameters<typeof endure>[0], 'reports' | 'kills'>} how */
async function show(name, how) {
  const result = await endure({ reports, kills, ...how });
  const { acknowledged, counted, broken, refused, seconds, faults } = result;
  console.log(
    `${name}: ${acknowledged} acknowledged, ${counted} in the database, ${broken} without an answer at a kill, ` +
      `${refused} answered 503, ${kills} kills, ${seconds.toFixed(1)} s (${Math.round(acknowledged / seconds)}/s)`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

try {
  const file = join(folder(), 'counts.db');
  await show('SQLite file', { database: `file:${file}`, rows: () => rowsOf(file) });
  if (hasPostgres()) {
    const server = await runPostgres();
    let restarts = 0;
    try {
      await show('PostgreSQL', {
        database: server.url,
        meanwhile: () => (restarts++, server.restart()),
        rows: async () => {
          const connection = new pg.Client(server.url);
          await connection.connect();
          const { rows } = await connection.query('SELECT id, views FROM kpu_news_views');
          await connection.end();
          return Object.fromEntries(rows.map(({ id, views }) => [id, Number(views)]));
        },
      });
      console.log(`  PostgreSQL itself was stopped at once and started again ${restarts} times meanwhile.`);
    } finally {
      await server.stop();
    }
  } else console.log('PostgreSQL: no server here (apt install postgresql).');
} finally {
  cleanUp();
}
