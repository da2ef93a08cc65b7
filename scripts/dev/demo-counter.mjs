// The view counter of the demo: the protocol of docs/counter.md for the sample feed, in memory. Sites use tools/counter or
// docs/counter.php, which store the counts on disk and limit who may report.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const MAX_BODY_LENGTH = 4096;

/** The sample articles by id, each with the number of views that its feed names. */
function readCounts(folder) {
  const items = ['feed.json', 'feed-2.json'].flatMap(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).items,
  );
  return new Map(items.map(({ url, _kpu }) => [url, _kpu?.views ?? 0]));
}

async function readId(request) {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > MAX_BODY_LENGTH) return undefined;
  }
  try {
    return JSON.parse(body).id;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder of the sample feed
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function demoCounter(folder) {
  const counts = readCounts(folder);

  return async (request, response) => {
    const send = (status, body) => {
      const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
      response.writeHead(status, headers).end(JSON.stringify(body));
    };
    const sendCounts = (ids) =>
      send(200, {
        counts: Object.fromEntries(ids.filter((id) => counts.has(id)).map((id) => [id, counts.get(id)])),
      });

    if (request.method === 'GET')
      return sendCounts(new URL(request.url, 'http://localhost').searchParams.getAll('id'));
    if (request.method !== 'POST') return send(405, { error: 'bad-method', message: 'Use GET or POST.' });
    const id = await readId(request);
    const views = counts.get(id);
    if (views === undefined)
      return send(404, { error: 'unknown-id', message: 'No sample article has this id.' });
    counts.set(id, views + 1);
    return sendCounts([id]);
  };
}
