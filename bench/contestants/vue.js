import { createApp, h, nextTick, shallowRef } from 'vue';
import Cards from './Cards.vue';
import { enter } from './shared.js';

enter((box) => {
  const items = shallowRef([]);
  const app = createApp({ setup: () => () => h(Cards, { items: items.value }) });
  app.mount(box);
  return {
    draw(list) {
      items.value = list;
      return nextTick();
    },
    remove: () => app.unmount(),
  };
});
