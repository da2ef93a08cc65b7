import { join } from 'node:path';
import { folder, runCounter, writeFeed } from './counter.mjs';
import { ARTICLES, Load } from './load.mjs';

/** What the feed says of each article before it was counted. */
const SEEDS = Object.fromEntries(ARTICLES.map((id, i) => [id, 1000 * i]));

/**
 * Reports `reports` views from 50 connections while the counter is killed (SIGKILL) and started again `kills` times,
 * each time after an equal share of them; then compares what was acknowledged with what is in the database.
 * @param {object} how
 * @param {number} how.reports
 * @param {number} how.kills
 * @param {string} how.database
 * @param {() => Promise<void>} [how.meanwhile] what else befalls it, half-way to every second kill
 * @param {() => Promise<Record<string, number>>} how.rows what the database holds afterwards; what the feed said
 *   before is taken off
 */
export async function endure({ reports, kills, database, meanwhile, rows }) {
  const feed = writeFeed(join(folder(), 'feed.json'), ARTICLES, SEEDS);
  const args = ['--feed', feed, '--rate', '0', '--database', database];
  let counter = await runCounter(args);
  const port = Number(new URL(counter.url).port);
  const load = new Load(counter.url, ARTICLES);
  const started = performance.now();
  let done = false;
  const running = load.run(50, () => load.total < reports).finally(() => (done = true));
  const reached = async (total) => {
    while (load.total < total && !done) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  let befallen = Promise.resolve();
  for (let kill = 1; kill <= kills; kill++) {
    const share = reports / (kills + 1);
    await reached((kill - 0.5) * share);
    if (meanwhile && kill % 2 === 1) befallen = meanwhile();
    await reached(kill * share);
    await counter.stop('SIGKILL');
    await befallen; // a counter cannot start while its database is away
    counter = await runCounter(args, { port });
  }
  await running;
  const seconds = (performance.now() - started) / 1000;
  await counter.stop();
  const counts = Object.fromEntries(
    Object.entries(await rows()).map(([id, views]) => [id, views - SEEDS[id]]),
  );
  const faults = [...load.lies];
  for (const id of ARTICLES) {
    const [acknowledged, unknown] = [load.acknowledged.get(id) ?? 0, load.unknown.get(id) ?? 0];
    const count = counts[id] ?? 0;
    if (count < acknowledged) faults.push(`${id}: ${acknowledged - count} acknowledged views are lost`);
    if (count > acknowledged + unknown)
      faults.push(`${id}: ${count - acknowledged - unknown} views are counted that nobody reported`);
  }
  const counted = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const { total: acknowledged, broken, refused } = load;
  return { acknowledged, counted, broken, refused, seconds, faults };
}
