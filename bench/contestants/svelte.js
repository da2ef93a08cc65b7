import { flushSync, mount, unmount } from 'svelte';
import Cards from './Cards.svelte';
import { enter } from './shared.js';

enter((box) => {
  let set;
  let cards;
  return {
    draw(items) {
      if (cards) set(items);
      else cards = mount(Cards, { target: box, props: { first: items, bind: (change) => (set = change) } });
      flushSync();
    },
    remove: () => cards && unmount(cards),
  };
});
