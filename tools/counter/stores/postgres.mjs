import pg from 'pg';

/**
 * A PostgreSQL database, or one with its protocol.
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
    // a database may have it off for speed; not a start-up option, since poolers refuse those
    onConnect: (client) => client.query('SET synchronous_commit TO on'),
  });
  // a restarting server drops idle connections, which would end the process without a listener
  pool.on('error', () => {});

  /** @param {pg.QueryResult} result */
  const toCounts = ({ rows }) => new Map(rows.map(({ id, views }) => [id, Number(views)]));

  return {
    location: withoutSecrets(address),

    async create() {
      const make = () =>
        pool.query(
          'CREATE TABLE IF NOT EXISTS kpu_news_views (id TEXT NOT NULL PRIMARY KEY, views BIGINT NOT NULL)',
        );
      // two processes may create it at the same time; the later one finds it at the second try
      await make().catch((error) => (error.code === '23505' ? make() : Promise.reject(error)));
    },

    async add(views) {
      // sorted, so that two processes lock rows in the same order
      const sorted = views.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return toCounts(
        await pool.query({
          // an existing row grows by the views without the seed, so the views are looked up by the index of the id
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

    async check() {
      // a new version of one row, if there is one: it needs the disk, and changes no count
      await pool.query(
        'UPDATE kpu_news_views SET views = views WHERE id = (SELECT id FROM kpu_news_views LIMIT 1)',
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
