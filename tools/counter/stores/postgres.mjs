import pg from 'pg';

/**
 * A PostgreSQL database, or one that speaks its protocol.
 * @param {string} address `postgres://user:password@host:5432/database`
 * @returns {import('./index.mjs').Store}
 */
export function postgresStore(address) {
  const pool = new pg.Pool({
    connectionString: address,
    max: 4,
    connectionTimeoutMillis: 5000,
    query_timeout: 10_000,
    keepAlive: true,
    // A database may have it off for speed. Not a start-up option, since poolers in front refuse those.
    onConnect: (client) => client.query('SET synchronous_commit TO on'),
  });
  // A server that restarts drops idle connections. The pool forgets them; without a listener the process would end.
  pool.on('error', () => {});

  /** @param {pg.QueryResult} result */
  const toCounts = ({ rows }) => new Map(rows.map(({ id, views }) => [id, Number(views)]));

  return {
    place: withoutSecrets(address),

    async create() {
      const make = () =>
        pool.query(
          'CREATE TABLE IF NOT EXISTS kpu_news_views (id TEXT NOT NULL PRIMARY KEY, views BIGINT NOT NULL)',
        );
      // Two processes that start at once may both find none; the second try of the later one finds it.
      await make().catch((error) => (error.code === '23505' ? make() : Promise.reject(error)));
    },

    async add(views) {
      // Sorted: two processes that lock the same rows in different orders would wait for each other.
      const sorted = views.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return toCounts(
        await pool.query({
          // A row that is there grows by the views alone, so each is looked up by the place of its id.
          text: `INSERT INTO kpu_news_views (id, views)
                   SELECT id, seed + views FROM unnest($1::text[], $2::bigint[], $3::bigint[]) AS new (id, views, seed)
                   ON CONFLICT (id) DO UPDATE SET views =
                     kpu_news_views.views + ($2::bigint[])[array_position($1::text[], excluded.id)]
                   RETURNING id, views`,
          values: [
            sorted.map(({ id }) => id),
            sorted.map(({ views }) => views),
            sorted.map(({ seed }) => seed),
          ],
        }),
      );
    },

    async read(ids) {
      return toCounts(
        await pool.query({
          text: 'SELECT id, views FROM kpu_news_views WHERE id = ANY($1::text[])',
          values: [ids],
        }),
      );
    },

    async close() {
      await pool.end();
    },
  };
}

/** The address for a log. @param {string} address */
function withoutSecrets(address) {
  if (!URL.canParse(address)) return 'postgres:';
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}
