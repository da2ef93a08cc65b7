import type { KpuProps, KpuTags } from 'kpu-news/jsx';
import type { HTMLAttributes } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}

type Tags = { [Tag in keyof KpuTags]: HTMLAttributes<KpuTags[Tag]> & KpuProps<KpuTags[Tag]> };
