/** An element's file under `src/elements`. */
export const fileOf = (tag: string): string => `/src/elements/${tag}/${tag}.ts`;

const texts = new Map<string, Promise<string>>();

/** The source of a file in src, taken from the source map of the compiled file. */
export function textOf(path: string): Promise<string> {
  const known = texts.get(path);
  if (known) return known;
  const text = fetch(path).then(async (response) => {
    const [, map = ''] = /\n\/\/# sourceMappingURL=data:[^,]+,(\S+)/.exec(await response.text()) ?? [];
    if (!map) throw new Error(`${path} cannot be read (${String(response.status)}).`);
    const bytes = Uint8Array.from(atob(map), (character) => character.charCodeAt(0));
    const { sourcesContent } = JSON.parse(new TextDecoder().decode(bytes)) as { sourcesContent: [string] };
    return sourcesContent[0];
  });
  texts.set(path, text);
  return text;
}

const IMPORTS = /^(?:import|export)\s(?!type\b)[^'";]*?\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;

/** A file and all its imports, static and dynamic, without type imports. */
export async function reachOf(path: string, seen = new Map<string, string>()): Promise<Map<string, string>> {
  if (seen.has(path)) return seen;
  seen.set(path, '');
  const text = await textOf(path);
  seen.set(path, text);
  const next = [...text.matchAll(IMPORTS)].map(
    ([, now, later]) => new URL((now ?? later).replace(/\.js$/, '.ts'), location.origin + path).pathname,
  );
  await Promise.all(next.map((path) => reachOf(path, seen)));
  return seen;
}

/** The first groups of all matches, without duplicates. */
export const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name)),
];

/** The parts named in templates, always or conditionally. */
export function partsOf(text: string): string[] {
  const always = found(text, /\bpart="([^"]*)"/g);
  const byCondition = found(text, /\bpart=\$\{([^}]*)\}/g).flatMap((code) => found(code, /'([^']*)'/g));
  const byCode = found(text, /\('part', '([^']*)'\)/g);
  const names = [...always, ...byCondition, ...byCode].flatMap((words) => words.split(/\s+/));
  return [...new Set(names)].filter((name) => /^[\w-]+$/.test(name));
}
