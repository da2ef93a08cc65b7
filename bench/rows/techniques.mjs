// What each technique of the product gives: the same with and without it, in turns. Ratios below 1 are gains.
import { chained, fast, intl, short } from './cold.mjs';
import { open } from './warm.mjs';

/** One call of page/measure.js in a page of its own. */
const run =
  (call, { name = 'kpu-news', before, slow = false, cpu, pick = (value) => value } = {}) =>
  (lab) =>
    open(
      lab,
      name,
      async (tab) => {
        if (before) await tab.evaluate(before);
        return pick(await tab.evaluate(call));
      },
      { slow, cpu },
    );

/** Puts a rule of ours last into every list of the page. */
const alwaysDrawn = `{
  const { attachShadow } = Element.prototype;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.item { content-visibility: visible !important; contain: none !important }');
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    queueMicrotask(() => root.adoptedStyleSheets.push(sheet));
    return root;
  };
}`;

const all = { pick: ({ all }) => all };

/** Each gives two ways to one number of milliseconds. */
export const techniques = [
  {
    title: 'preloads of the fast snippet, first card',
    without: 'shortest snippet',
    rounds: 3,
    measure: { with: fast, without: short },
  },
  {
    title: 'one script, first card',
    without: 'a script that imports it, so two sequential requests',
    rounds: 3,
    measure: { with: short, without: chained },
  },
  {
    title: 'dates formatted without `Intl`, first card',
    without: 'a time zone that only `Intl` knows',
    rounds: 5,
    measure: { with: fast, without: intl },
  },
  {
    title: 'memoized reads of equal objects, one view count of 1 000, CPU ×4',
    without: 'each passed as a copy',
    rounds: 5,
    measure: {
      with: run('measure.update()', { cpu: 4, pick: ({ change }) => change }),
      without: run('measure.update(true)', { cpu: 4, pick: ({ change }) => change }),
    },
  },
  {
    title: '`content-visibility: auto`, 1 000 cards painted',
    without: 'all cards laid out',
    rounds: 5,
    measure: {
      with: run('measure.render(1000)', all),
      without: run('measure.render(1000)', { ...all, before: alwaysDrawn }),
    },
  },
  {
    title: '`content-visibility: auto`, append 10 to 1 000',
    without: 'all cards laid out',
    rounds: 5,
    measure: {
      with: run('measure.update()', { pick: ({ append }) => append }),
      without: run('measure.update()', { before: alwaysDrawn, pick: ({ append }) => append }),
    },
  },
  {
    title: 'one shadow root per list, 1 000 cards painted (plain Lit)',
    without: 'an element with its own root per card',
    rounds: 5,
    measure: {
      with: run('measure.render(1000)', { ...all, name: 'lit' }),
      without: run('measure.render(1000)', { ...all, name: 'lit-nested' }),
    },
  },
  {
    title: 'one request for ten widgets, cards on screen, Slow 4G',
    without: 'ten addresses, so ten requests',
    rounds: 3,
    measure: {
      with: run('measure.ten()', { slow: true, pick: ({ first }) => first }),
      without: run('measure.ten(true)', { slow: true, pick: ({ first }) => first }),
    },
  },
  {
    title: 'a cached formatter, 1 000 dates',
    without: '`toLocaleDateString` per card',
    rounds: 5,
    measure: { with: run('measure.dates(true)'), without: run('measure.dates(false)') },
  },
  {
    title: "the browser's Sanitizer API, article of 50 kB painted",
    without: 'DOMPurify',
    rounds: 5,
    measure: { with: run('measure.article(true)'), without: run('measure.article(false)') },
  },
];
