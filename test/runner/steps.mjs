import { closeWith } from './totals.mjs';

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** The steps of a run. Each one runs even if others fail; the report has the totals. */
export class Steps {
  #totals = { passed: 0, failed: 0 };
  #failures = [];
  #durations = [];

  /** @param {() => Promise<{ passed: number, failed: number, durations?: [string, number][] }>} run */
  async #measure(name, run) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const { passed, failed, durations = [] } = await run();
    this.#totals.passed += passed;
    this.#totals.failed += failed;
    if (failed > 0) this.#failures.push(name);
    this.#durations.push([name, (performance.now() - start) / 1000]);
    for (const [part, seconds] of durations) this.#durations.push([`  ${part}`, seconds]);
  }

  /**
   * A step that counts as one test.
   * @param {() => Promise<number>} run gives 0 where all is well
   */
  async check(name, run) {
    await this.#measure(name, async () => {
      const code = await run().catch((error) => (console.error(error.message), 1));
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    });
  }

  /**
   * A step of many tests.
   * @param {() => Promise<{ passed: number, failed: number, durations?: [string, number][] }>} run
   */
  async tests(name, run) {
    await this.#measure(name, run);
  }

  /** Prints how long each step took, and the totals. @param {string} [file] where the totals go, too */
  report(file) {
    const width = Math.max(...this.#durations.map(([name]) => name.length));
    const lines = this.#durations.map(([name, seconds]) => `${name.padEnd(width)}  ${clock(seconds)}`);
    console.log(
      `\nDuration of each step, and of the tests in each engine and in the slowest files (min:s)\n${lines.join('\n')}`,
    );
    if (this.#failures.length > 0) console.log(`\nFailed: ${this.#failures.join(', ')}`);
    closeWith(this.#totals, file);
  }
}
