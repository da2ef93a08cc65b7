import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Reports views over bare connections, one after the other on each, so that the asking costs little beside the
 * answering. A connection that breaks is made anew; whether its last report was counted, nobody knows.
 */
export class Load {
  /** @type {Map<string, number>} acknowledged views, by id */
  acknowledged = new Map();
  /** @type {Map<string, number>} views without an answer, or with 503, by id */
  unknown = new Map();
  total = 0;
  refused = 0;
  broken = 0;
  /** @type {string[]} answers that cannot be true */
  lies = [];
  #port;
  #ids;
  #ends = false;

  /** @param {string} url @param {readonly string[]} ids */
  constructor(url, ids) {
    this.#port = Number(new URL(url).port);
    this.#ids = ids;
  }

  /**
   * @param {number} connections
   * @param {() => boolean} goOn asked before each report
   */
  async run(connections, goOn) {
    await Promise.all(Array.from({ length: connections }, () => this.#connection(goOn)));
  }

  async #connection(goOn) {
    let line;
    while (!this.#ends && goOn()) {
      line ??= await this.#open();
      const id = this.#ids[Math.floor(Math.random() * this.#ids.length)];
      const minimum = (this.acknowledged.get(id) ?? 0) + 1;
      const answer = await line.ask(id);
      if (answer?.status === 200) {
        const count = JSON.parse(answer.body).counts[id];
        if (!(count >= minimum)) this.lies.push(`${id}: ${count} after ${minimum - 1} acknowledged`);
        this.acknowledged.set(id, (this.acknowledged.get(id) ?? 0) + 1);
        this.total++;
        continue;
      }
      this.unknown.set(id, (this.unknown.get(id) ?? 0) + 1);
      if (!answer) {
        this.broken++;
        line = undefined;
      } else if (answer.status === 503) {
        this.refused++;
        await sleep(20);
      } else {
        this.#ends = true;
        throw new Error(`Unexpected answer: ${answer.status} ${answer.body}`);
      }
    }
    line?.close();
  }

  /** A connection, as soon as there is somebody to talk to. */
  async #open() {
    const giveUp = performance.now() + 30_000;
    for (;;) {
      const line = await open(this.#port);
      if (line) return line;
      if (performance.now() > giveUp) throw new Error('Nobody has listened for 30 s.');
      await sleep(20);
    }
  }
}

/** @param {number} port */
function open(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let text = '';
    /** @type {((answer?: { status: number, body: string }) => void) | undefined} */
    let waiting;
    const answer = (value) => {
      const tell = waiting;
      waiting = undefined;
      tell?.(value);
    };
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      text += chunk;
      const head = text.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/\r\ncontent-length: *(\d+)/i.exec(text.slice(0, head))?.[1]);
      const body = text.slice(head + 4, head + 4 + length);
      if (body.length < length) return;
      const status = Number(text.slice(9, 12));
      text = text.slice(head + 4 + length);
      answer({ status, body });
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      answer();
      resolve(undefined);
    });
    socket.on('connect', () =>
      resolve({
        ask: (id) =>
          new Promise((resolve) => {
            if (socket.destroyed) return void resolve(undefined);
            waiting = resolve;
            const body = JSON.stringify({ id });
            socket.write(
              `POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
            );
          }),
        close: () => socket.end(),
      }),
    );
  });
}

export const ARTICLES = Array.from(
  { length: 20 },
  (_, i) => `https://kpu.example/blog/read/${i}_judul-berita`,
);
