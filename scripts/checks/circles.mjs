/**
 * Finds the cycles of a graph.
 * @param {Map<string, Set<string>>} graph node → the nodes it points to
 * @returns {string[][]} a shortest cycle of each strongly connected component, from its first node back to it
 */
export function circlesOf(graph) {
  const circles = [];
  const seen = new Set();
  for (const start of [...graph.keys()].sort()) {
    if (seen.has(start)) continue;
    const circle = shortestCircle(graph, start);
    if (!circle) continue;
    circles.push(circle);
    const forward = reachable(graph, start);
    // nodes that also reach the start belong to its component
    for (const node of forward) if (reachable(graph, node).has(start)) seen.add(node);
  }
  return circles;
}

function reachable(graph, start) {
  const found = new Set();
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const next of graph.get(node) ?? [])
      if (!found.has(next)) {
        found.add(next);
        open.push(next);
      }
  return found;
}

function shortestCircle(graph, start) {
  const paths = [[start]];
  const seen = new Set();
  for (const path of paths)
    for (const next of graph.get(path.at(-1)) ?? []) {
      if (next === start) return [...path, start];
      if (!seen.has(next)) {
        seen.add(next);
        paths.push([...path, next]);
      }
    }
  return undefined;
}
