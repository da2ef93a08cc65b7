import { allowedElements, commonAttributes, droppedElements } from '../../src/sanitize/allow-list.js';
import { filterWithDOMPurify } from '../../src/sanitize/filters/dompurify.js';
import { filterNatively } from '../../src/sanitize/filters/native.js';
import { prescan } from '../../src/sanitize/prescan.js';
import { bodyOf, createElement } from '../../src/sanitize/unclobbered-dom.js';
import { rebuild } from '../../src/sanitize/rebuild.js';

export interface Payload {
  id: string;
  source: string;
  kind: 'html' | 'url';
  html: string;
}

/** The base URL of relative addresses in payloads. */
export const BASE = 'https://kab-contoh.kpu.go.id/blog/read/1';

/** A payload as HTML of an article. */
export const markup = ({ kind, html }: Payload): string =>
  kind === 'html' ? html : `<p><a href="${html.replaceAll('"', '&quot;')}">baca</a></p>`;

const DOCUMENT = '<!doctype html><body>';
const ALL_ATTRIBUTES = [...commonAttributes, ...[...allowedElements.values()].flat()];
const options = { base: BASE, level: 1 };
const bareBody = (text: string): Element => {
  const body = bodyOf(new DOMParser().parseFromString(text, 'text/html'));
  if (!body) throw new Error('An HTML document without a body.');
  return body;
};
const bare = (html: string): Element => bareBody(DOCUMENT + html);
/** A body's nodes, in a fragment of its own inert document: in ours they would load and run. */
const contents = (body: Element | undefined): DocumentFragment => {
  const fragment = (body?.ownerDocument ?? document).createDocumentFragment();
  if (body) fragment.append(...body.childNodes);
  return fragment;
};
/** No sanitizing at all, to check that the sandbox notices. */
export const unfiltered = (html: string): DocumentFragment => contents(bare(html));

/** WebKit has no Sanitizer of its own yet. */
export const hasSanitizer = 'Sanitizer' in window;

/** Each layer alone, and each combination that is used. */
export const pipelines = {
  'the native filter alone': (html: string) => contents(filterNatively(DOCUMENT + html)),
  'DOMPurify alone': (html: string) => contents(filterWithDOMPurify(DOCUMENT + html)),
  'the rebuild alone': (html: string) => rebuild(bare(html), options),
  'guard and rebuild': (html: string) => rebuild(bareBody(prescan(html, BASE) ?? ''), options),
  'native and rebuild': (html: string) => {
    const guarded = prescan(html, BASE);
    const root = guarded && filterNatively(guarded);
    return root ? rebuild(root, options) : new DocumentFragment();
  },
  'DOMPurify and rebuild': (html: string) => {
    const guarded = prescan(html, BASE);
    const root = guarded && filterWithDOMPurify(guarded);
    return root ? rebuild(root, options) : new DocumentFragment();
  },
};
export type PipelineName = keyof typeof pipelines;

/** The pipelines that this browser supports. */
export const supportedPipelines = (Object.keys(pipelines) as PipelineName[]).filter(
  (pipeline) => hasSanitizer || !pipeline.startsWith('native'),
);

/** The nodes as HTML, for comparison and messages. */
export const toHtml = (nodes: Node): string => {
  const box = createElement(nodes.ownerDocument ?? document, 'div');
  box.append(nodes.cloneNode(true));
  return box.innerHTML;
};

const OURS = new Map(
  Object.entries({
    a: 'rel aria-label',
    img: 'alt loading decoding referrerpolicy',
    audio: 'controls preload',
    video: 'controls preload',
    div: 'tabindex role aria-label',
  }).map(([name, attributes]) => [name, attributes.split(' ')]),
);
const PROTOCOLS = /^(?:https?|mailto|tel):$/;

/** Elements and attributes outside the allow-list, and unsafe URLs. */
export function violations(nodes: DocumentFragment, pipeline: PipelineName): string[] {
  const found: string[] = [];
  const anywhere = pipeline === 'DOMPurify alone' ? ALL_ATTRIBUTES : [];
  const rebuilt = pipeline.includes('rebuild');
  for (const element of nodes.querySelectorAll('*')) {
    const { localName, namespaceURI } = element;
    const own = allowedElements.get(localName);
    if (!own || namespaceURI !== 'http://www.w3.org/1999/xhtml') found.push(`<${localName}>`);
    const fine = [
      ...commonAttributes,
      ...(own ?? []),
      ...anywhere,
      ...(rebuilt ? (OURS.get(localName) ?? []) : []),
    ];
    for (const { name, value } of element.attributes) {
      if (!fine.includes(name)) found.push(`<${localName} ${name}>`);
      const isAddress = /^(?:href|src|poster|cite)$/.test(name);
      if (isAddress && URL.canParse(value, BASE)) {
        const { protocol } = new URL(value, BASE);
        if (rebuilt ? !PROTOCOLS.test(protocol) : name === 'href' && protocol === 'javascript:')
          found.push(`<${localName} ${name}="${value}">`);
      }
    }
  }
  return found;
}

/** Words that sanitizing lost, other than those in elements whose content is dropped. */
export function lostWords(html: string, nodes: DocumentFragment): string[] {
  const body = bare(html);
  for (const gone of body.querySelectorAll([...droppedElements].join())) gone.remove();
  const kept = nodes.textContent ?? '';
  return (body.textContent ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !kept.includes(word));
}

/** The number of payloads with the same result in both pipelines, and the ids of the others. */
export function compareResults(
  payloads: readonly Payload[],
  one: PipelineName,
  other: PipelineName,
): { same: number; differing: string[] } {
  const differing = payloads
    .filter(
      (payload) => toHtml(pipelines[one](markup(payload))) !== toHtml(pipelines[other](markup(payload))),
    )
    .map(({ id }) => id);
  return { same: payloads.length - differing.length, differing };
}
