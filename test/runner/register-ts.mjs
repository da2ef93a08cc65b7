// `node --import ./test/runner/register-ts.mjs --test FILE`: lets Node import the TypeScript of src and test.
import { register } from 'node:module';

register('./ts-hooks.mjs', import.meta.url);
