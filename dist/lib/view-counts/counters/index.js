import { goatcounter } from './goatcounter.js';
import { json } from './json.js';
import { matomo } from './matomo.js';
import { umami } from './umami.js';
import { wordpress } from './wordpress.js';
/** The built-in counters, one line each; the first is the default. */
export const counters = [
    json, //
    goatcounter,
    umami,
    matomo,
    wordpress,
];
