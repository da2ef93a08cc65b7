import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { decodeEntities } from '../../../src/model/entities.js';
import { addAllCharacters } from '../../../src/model/character-table.js';
import { foldText } from '../../../src/model/fold-text.js';
import { registeredDomain } from '../../../src/model/hosts.js';
import { cleanText } from '../../../src/model/text.js';
import { expectLinear } from '../../helpers/linear.js';

addAllCharacters();

describe('decodeEntities in Node', () => {
  it('knows every name of HTML', () => {
    expect(
      decodeEntities('m&sup2; &ge; &plusmn; &frac12; &Aacute; &NotEqualTilde; &hearts; &Dopf; &fjlig;'),
    ).to.equal('m² ≥ ± ½ Á ≂̸ ♥ 𝔻 fj');
  });
  it('leaves unknown names, and decodes once', () => {
    expect(decodeEntities('&tidak; &notit; &copy=2 &amp;hellip;')).to.equal(
      '&tidak; &notit; &copy=2 &hellip;',
    );
  });
});

describe('cleanText: tag characters', () => {
  const tags = (text: string) =>
    Array.from(text, (char) => String.fromCodePoint(0xe0000 + char.codePointAt(0)!)).join('');
  const scotland = `\u{1F3F4}${tags('gbsct')}\u{E007F}`;
  it('stay in a flag', () => {
    expect(cleanText(`Bendera ${scotland} lain`, 99)).to.equal(`Bendera ${scotland} lain`);
  });
  it('go elsewhere, and where they are too many', () => {
    expect(cleanText(`a${tags('rahasia')}b`, 99)).to.equal('ab');
    expect(cleanText(`\u{1F3F4}${tags('rahasia sekali')}`, 99).length).to.be.lessThan(20);
  });
});

describe('foldText', () => {
  it('removes case and accents', () => {
    expect(foldText('Rapát KOORDINASÍ ﬁle', 99)).to.equal('rapat koordinasi file');
  });
  it('is bounded where one character stands for a sentence', async () => {
    expect(foldText('\ufdfa'.repeat(1000), 300).length).to.be.within(300, 900);
    await expectLinear((length) => foldText('\ufdfa'.repeat(length), 300), 1000, 3);
  });
});

describe('registeredDomain', () => {
  for (const [host, domain] of [
    ['kab-sangihe.kpu.go.id', 'kpu.go.id'],
    ['kpu.go.id', 'kpu.go.id'],
    ['desa.contoh.desa.id', 'contoh.desa.id'],
    ['www.kpu.example', 'kpu.example'],
    ['a.b.example.co.uk', 'example.co.uk'],
    ['contoh.id', 'contoh.id'],
    ['localhost', 'localhost'],
    ['10.0.0.1', '10.0.0.1'],
  ])
    it(`of ${host} is ${domain}`, () => {
      expect(registeredDomain(host)).to.equal(domain);
    });
});
