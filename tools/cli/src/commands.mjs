import { RenderError } from './error.mjs';
import { programName } from './program.mjs';

export { programName };

/**
 * @typedef {object} Streams
 * @property {NodeJS.ReadStream} input
 * @property {{ write(text: string): unknown }} output
 * @property {{ write(text: string): unknown, isTTY?: boolean }} errors
 */
/**
 * @typedef {object} CommandModule
 * @property {(args: string[], streams: Streams) => Promise<unknown>} run a number that it returns is the exit status
 * @property {() => string} help begins with the line of usage, an empty line and one that says what it does
 */

/** @type {Record<string, () => Promise<CommandModule>>} */
const commands = {
  render: () => import('./render-command.mjs'),
  feed: () => import('./feed/command.mjs'),
  check: () => import('./check/command.mjs'),
};

const names = Object.keys(commands);
const nameList = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** The help of the program: the usage of each command. */
async function help() {
  const texts = await Promise.all(Object.values(commands).map(async (load) => (await load()).help()));
  const usages = texts.map((text) => {
    const [usage, , purpose] = text.split('\n');
    return `${usage.replace('Usage: ', '')}\n    ${purpose}`;
  });
  return `Usage:\n\n${usages.join('\n\n')}\n\n${programName} COMMAND --help lists the options.\n`;
}

/**
 * Runs the command that the first argument names.
 * @param {string[]} args those after the program's name
 * @param {Streams} streams
 * @returns {Promise<unknown>} a number is the exit status
 */
export async function run(args, streams) {
  const [name, ...rest] = args;
  if (!name || ['--help', '-h', 'help'].includes(name)) return void streams.output.write(await help());
  if (!Object.hasOwn(commands, name))
    throw new RenderError(`The command is ${nameList}, not "${name}".`, { usage: true });
  const command = await commands[name]();
  if (rest.includes('--help') || rest.includes('-h')) return void streams.output.write(`${command.help()}\n`);
  return command.run(rest, streams);
}
