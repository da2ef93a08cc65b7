import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import {
  resolveShareBarOptions,
  shareBarOptions,
} from '../../../../src/elements/kpu-share-bar/share-bar-options.js';
import { createShareBarView } from '../../../../src/elements/kpu-share-bar/share-bar-view.js';
import { readOptions } from '../../../../src/elements/shared/attributes.js';
import { languages, localeFor } from '../../../../src/i18n/index.js';
import { optionHost } from '../../../../src/server/option-host.js';

const page = {
  url: 'https://kpu.example/?a',
  canonicalUrl: 'https://kpu.example/',
  title: ' Judul \u202e laman ',
};

function view(attributes: Record<string, string>) {
  const host = optionHost('kpu-share-bar', attributes, shareBarOptions);
  const options = resolveShareBarOptions(readOptions(host, shareBarOptions), host, page.url);
  return createShareBarView(options, page, { locale: localeFor('id', languages), targets: [] });
}

describe('createShareBarView', () => {
  it('shares the page by default', () => {
    expect(view({}).item).to.deep.equal({
      url: 'https://kpu.example/',
      title: 'Judul laman',
      text: undefined,
    });
  });
  it('shares the values of the attributes', () => {
    expect(view({ heading: 'Rapat', text: ' Ikuti\nkami', url: '/rapat' }).item).to.deep.equal({
      url: 'https://kpu.example/rapat',
      title: 'Rapat',
      text: 'Ikuti kami',
    });
  });
  it('has a translated label by default, and none if the attribute is empty', () => {
    expect([view({}).label, view({ label: 'Kirim' }).label, view({ label: '' }).label]).to.deep.equal([
      'Bagikan',
      'Kirim',
      '',
    ]);
  });
});
