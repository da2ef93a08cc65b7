// The counter that stands beside the demo, reached at /counter of the demo's own address.
import { request as ask } from 'node:http';

/**
 * Hands a request on to a counter.
 * @param {string} url the counter's own address
 */
export function handOn(url, request, response) {
  const { search } = new URL(request.url, 'http://localhost');
  const { method, headers } = request;
  const onward = ask(`${url}${search}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.writeHead(502).end());
  request.pipe(onward);
}
