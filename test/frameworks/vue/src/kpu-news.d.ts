import type { KpuEvents } from 'kpu-news';
import type { KpuAttributes, KpuProperties, KpuTags } from 'kpu-news/jsx';
import type { EmitFn, HTMLAttributes } from 'vue';

type Emit = EmitFn<{ [Name in keyof KpuEvents]: (event: KpuEvents[Name]) => void }>;

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}

type Tags = {
  [Tag in keyof KpuTags]: new () => {
    $props: HTMLAttributes & KpuProperties<KpuTags[Tag]> & KpuAttributes<KpuTags[Tag]>;
    $emit: Emit;
  };
};
