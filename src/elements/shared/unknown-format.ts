import type { FeedFormat } from '../../feed/index.js';
import { enumOption, readOption, type OptionHost } from './attributes.js';

/** Warns of a `format` that is the name of neither a built-in nor a custom format. */
export function warnUnknownFormat(
  host: OptionHost & {
    readonly options: { readonly format: string; readonly formats?: readonly FeedFormat[] };
  },
): void {
  const { format, formats } = host.options;
  // the module is being loaded already: the named format is looked for in it
  if (format !== 'auto')
    void import('../../feed/formats/index.js').then(
      ({ formatNames }) => readOption(host, 'format', enumOption(...formatNames(formats))),
      () => undefined,
    );
}
