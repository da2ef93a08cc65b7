/**
 * Lets a chunk hold @lit/task without a second ReactiveElement: of that package the task needs one pure
 * function, which this gives it.
 * @returns {import('vite').Plugin}
 */
export const taskAlone = () => ({
  name: 'task-alone',
  enforce: 'pre',
  resolveId: (id, importer) =>
    /^@lit\/reactive-element(\/.*)?$/.test(id) && /\/@lit\/task\//.test(importer ?? '')
      ? '\0not-equal'
      : null,
  load: (id) => (id === '\0not-equal' ? 'export const notEqual = (a, b) => !Object.is(a, b);' : null),
});
