/** A run of character data. */
export interface XmlText {
  readonly text: string;
  /** It was written as a CDATA section. */
  readonly isCdata: boolean;
}

/** An element of a parsed document. */
export interface XmlElement {
  /** As written, with the prefix. */
  readonly name: string;
  readonly localName: string;
  /** Empty where the name has none. */
  readonly prefix: string;
  /** Empty where the element is in no namespace. */
  readonly namespace: string;
  /** By their names as written; without namespace declarations. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | undefined;
}

export type XmlNode = XmlElement | XmlText;

export const isElement = (node: XmlNode): node is XmlElement => 'children' in node;

export const childElements = ({ children }: XmlElement): XmlElement[] => children.filter(isElement);

/** The text of an element and of all that is in it. Keeps its own stack, since depth is up to the document. */
export function textContent({ children }: XmlElement): string {
  let text = '';
  const pending: XmlNode[] = [...children].reverse();
  for (let node = pending.pop(); node; node = pending.pop())
    if (isElement(node))
      for (let index = node.children.length; index > 0; index--) pending.push(node.children[index - 1]);
    else text += node.text;
  return text;
}
