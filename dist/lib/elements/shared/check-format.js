import { enumOption, readOption } from './attributes.js';
/** Warns of a `format` that is the name of neither a built-in nor a custom format. Called after each update. */
export function checkFormat(host) {
    const { format, formats } = host.feedOptions;
    // the module is being loaded already: the named format is looked for in it
    if (format !== 'auto')
        void import('../../feed/formats/index.js').then(({ formatNames }) => readOption(host, 'format', enumOption(...formatNames(formats))), () => undefined);
}
