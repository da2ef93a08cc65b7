/** A reporter of `node --test` that yields nothing but `{"passed":N,"failed":N}`, suites left out. */
export default async function* nodeTotals(source) {
  const totals = { passed: 0, failed: 0 };
  for await (const { type, data } of source) {
    if (data.details?.type === 'suite' || (data.nesting === 0 && data.file?.endsWith(data.name))) continue;
    if (type === 'test:pass') totals[data.skip || data.todo ? 'failed' : 'passed']++;
    if (type === 'test:fail') totals.failed++;
  }
  yield JSON.stringify(totals);
}
