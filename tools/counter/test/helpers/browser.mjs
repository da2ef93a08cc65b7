import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { pageOf } from '../../src/page.mjs';

export const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

/** Opens an address as a browser does. */
export const open = (url, headers = BROWSER) => fetch(url, { headers });

/** Checks that it is the page, and that its policy lets it load nothing else than its style sheet. */
export async function checkPage(response, state, status = 200) {
  const html = await response.text();
  assert.equal(response.status, status);
  assert.match(response.headers.get('content-type'), /^text\/html; ?charset=utf-8$/i);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(html, pageOf(state));
  const { document } = new JSDOM(html).window;
  assert.equal(document.documentElement.lang, 'id');
  const policy = response.headers.get('content-security-policy');
  const hash = createHash('sha256').update(document.querySelector('style').textContent).digest('base64');
  assert.equal(
    policy,
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  assert.equal(
    document.querySelectorAll('script, link, img, iframe, form, [style], [src], [href]').length,
    0,
  );
}
