import { RenderError } from '../error.mjs';
import { programName } from '../program.mjs';

export const help = () => `Usage: ${programName} feed ADDRESS… [options]

Makes a JSON Feed of a page, a feed, a folder or a table.`;

export async function run() {
  throw new RenderError('This version makes no feeds.');
}
