import { checkCaching } from './caching.mjs';
import { checkCompression } from './compression.mjs';
import { checkConnection } from './connection.mjs';
import { checkContentType } from './content-type.mjs';
import { checkCors } from './cors.mjs';
import { checkPage } from './csp.mjs';
import { checkDates } from './dates.mjs';
import { checkItems } from './items.mjs';
import { checkKind } from './kind.mjs';
import { checkPaging } from './paging.mjs';
import { checkPictures } from './pictures.mjs';
import { checkRedirects } from './redirects.mjs';
import { checkRobots } from './robots.mjs';
import { checkScript } from './script.mjs';
import { checkStatus } from './status.mjs';

/** In the order in which a webmaster would mend them. */
const CHECKS = [
  checkConnection,
  checkRedirects,
  checkStatus,
  checkKind,
  checkCors,
  checkContentType,
  checkCompression,
  checkCaching,
  checkPaging,
  checkItems,
  checkDates,
  checkPictures,
  checkRobots,
  checkScript,
  checkPage,
];

const RANK = { fail: 0, warn: 1, ok: 2 };

/** All findings, the gravest first. @param {import('./finding.mjs').Probe} probe */
export const findingsOf = (probe) =>
  CHECKS.flatMap((check) => check(probe)).sort((a, b) => RANK[a.level] - RANK[b.level]);
