import { expect } from '@open-wc/testing';
import { decodeEntities as decodeByTable } from '../../src/model/entities.js';
import { decodeEntities } from '../../src/sanitize/page-entities.js';
import { expectLinear } from '../helpers/linear.js';

const spaces = (text: string): string => text.replace(/\s/g, ' ');

describe('decodeEntities of the scripts', () => {
  for (const text of [
    'KPU &#8211; Kota &#x2019; &#X1F600; &#146;',
    '&quot;A&nbsp;&amp;&nbsp;B&quot; &lt;x&gt; &apos;',
    '&amp;lt;script&amp;gt;',
    'A & B &; &#; &#x; &nama; a&b; &amp',
    '?a=1&copy=2&sect=3&lt=4',
    '&ensp;&emsp;&thinsp;&hellip;&ndash;&mdash;&lsquo;&rsquo;&sbquo;&ldquo;&rdquo;&bdquo;&laquo;&raquo;&lsaquo;',
    'sun&shy;tingan &bull;&middot;&deg;&times;&copy;&reg;&trade;&sect;&larr;&rarr;&eacute;&frac12;&euro;',
    '<p>KPU &amp; Bawaslu</p><script>alert(1)</script><!-- &lt; -->',
    '&lt;/body&gt;&lt;script&gt;',
    'x &constructor; &__proto__; &toString;',
  ])
    it(`gives what the table of lib/ gives: ${text}`, () => {
      expect(spaces(decodeEntities(text))).to.equal(spaces(decodeByTable(text)));
    });

  it('knows every name of HTML', () => {
    expect(decodeEntities('Caf&eacute; &Omega; &check;')).to.equal('Café Ω ✓');
  });

  for (const part of ['&', '&a', '&lt;', '<'])
    it(`takes linear time: ${part}`, async () => {
      await expectLinear((length) => decodeEntities(part.repeat(length / part.length)), 100_000, 10);
    });
  it('takes linear time for an endless name', async () => {
    await expectLinear((length) => decodeEntities(`&${'a'.repeat(length)}`), 100_000, 10);
  });
});
