import { setTimeout as sleep } from 'node:timers/promises';

// prettier-ignore
const KEYS = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A',
  Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** The methods of Puppeteer's page that @web/test-runner-commands calls, implemented with WebDriver. */
export function webkitPage(api) {
  const act = (type, id, actions) =>
    api('POST', '/actions', {
      actions: [{ type, id, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }), actions }],
    });
  const key = (type, name) => ({ type, value: KEYS[name] ?? name });
  const press = (name) => [key('keyDown', name), key('keyUp', name)];
  const move = (x, y) => ({ type: 'pointerMove', x, y, duration: 0 });
  const button = (type, name = 'left') => ({ type, button: BUTTONS[name] });
  return {
    keyboard: {
      type: (text) => act('key', 'keyboard', [...text].flatMap(press)),
      press: (name) => act('key', 'keyboard', press(name)),
      down: (name) => act('key', 'keyboard', [key('keyDown', name)]),
      up: (name) => act('key', 'keyboard', [key('keyUp', name)]),
    },
    mouse: {
      move: (x, y) => act('pointer', 'mouse', [move(x, y)]),
      click: (x, y, { button: name } = {}) =>
        act('pointer', 'mouse', [move(x, y), button('pointerDown', name), button('pointerUp', name)]),
      down: ({ button: name } = {}) => act('pointer', 'mouse', [button('pointerDown', name)]),
      up: ({ button: name } = {}) => act('pointer', 'mouse', [button('pointerUp', name)]),
      reset: () => api('DELETE', '/actions'),
    },
    async setViewport({ width, height }) {
      const script = 'return [innerWidth, innerHeight]';
      const size = () => api('POST', '/execute/sync', { script, args: [] });
      const rect = await api('GET', '/window/rect');
      const [w, h] = await size();
      await api('POST', '/window/rect', { width: rect.width - w + width, height: rect.height - h + height });
      for (let tries = 0; tries < 40; tries++) {
        if (String(await size()) === `${width},${height}`) return;
        await sleep(25); // GTK resizes after it has answered
      }
      throw new Error(`WebKit's window is ${await size()}, not ${width},${height} (the least width is 447).`);
    },
  };
}
