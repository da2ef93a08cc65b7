/** Names, connections, certificates, redirects: what happened, and what to do. @type {import('../index.mjs').Messages['findings']} */
export const connection = {
  'dns-missing': [
    'The DNS does not know {host}.',
    'Check the spelling, then the A/AAAA records of the domain and its expiry.',
  ],
  unreachable: [
    'The server {host} cannot be reached ({code}).',
    'Is it up, is its port open, does a firewall block this network?',
  ],
  timeout: [
    'The server {host} accepted the connection but did not answer within 15 seconds.',
    'Look at its load. Cache the feed, for example with these lines.',
  ],
  'tls-broken': ['The https connection to {host} failed ({code}).', 'Enable TLS 1.2 and 1.3 on the server.'],
  'tls-old': ['The server speaks {protocol} only, which all browsers refuse.', 'Enable TLS 1.2 and 1.3.'],
  'certificate-expired': [
    'The certificate of {host} expired on {until}.',
    'Renew it, and see that it is renewed automatically.',
  ],
  'certificate-early': [
    'The certificate of {host} is not valid yet.',
    'Check the clock of the server, then install a valid certificate.',
  ],
  'certificate-host': [
    'The certificate is not for {host}.',
    'Get one that has this name (with and without www).',
  ],
  'certificate-self-signed': [
    'The certificate of {host} is self-signed; browsers refuse it.',
    'Install one of a known authority, such as Let’s Encrypt (free).',
  ],
  'certificate-issuer': [
    'Browsers do not know the issuer of the certificate of {host}.',
    'Install one of a known authority, such as Let’s Encrypt (free).',
  ],
  'certificate-chain': [
    'The server does not send the intermediate certificate; some browsers and programs refuse it.',
    'Install fullchain.pem, not cert.pem.',
  ],
  'certificate-other': ['The certificate of {host} is faulty ({code}).', 'Install a valid one.'],
  'certificate-soon': [
    'The certificate ends in {days} days ({until}).',
    'Renew it now, and check the automatic renewal.',
  ],
  certificate: ['The certificate is valid until {until}.'],
  'ipv6-dead': [
    '{host} has an IPv6 address (AAAA) at which nothing answers; visitors with IPv6 wait.',
    'Listen on IPv6 too, or remove the AAAA record.',
  ],
  http10: [
    'The server answers with HTTP/1.0: no connection is used again, each picture opens a new one.',
    'Switch the forced HTTP/1.0 off and keep-alive on.',
  ],
  slow: [
    'The answer began after {seconds} seconds and ended after {total} seconds.',
    'Cache the answer for a minute.',
  ],
  fast: ['The server answered within {milliseconds} ms.'],
  'redirect-loop': [
    'Redirects go in a circle or on too long ({count} steps, the last one to {target}).',
    'Check the rules for http/https and www on the server and in the CMS; one of them is enough.',
  ],
  'redirect-login': [
    'The address redirects to a login page: {target}.',
    'A feed must open without a login. Exempt this address from the plugin or rule.',
  ],
  'redirect-private': [
    'The address redirects into a private network ({host}); not followed.',
    'Check the redirect on the server.',
  ],
  'redirect-to-http': [
    'https is redirected to http: {chain}. Browsers refuse that on an https page.',
    'Let the redirect lead to https.',
  ],
  'redirect-cors': [
    'The redirect {chain} has no Access-Control-Allow-Origin; browsers stop there.',
    'Write the final address into src.',
  ],
  redirect: [
    'The address is redirected {count} times: {chain}.',
    'Write the final address: it is faster and depends on no redirect.',
  ],
  'mixed-content': [
    'An https page may not request an http address.',
    'Write the https address, which answers.',
  ],
  'mixed-content-no-https': [
    'An https page may not request an http address, and {host} has no valid https.',
    'Install a certificate on the server of the feed.',
  ],
  status: ['The server answered with status 200.'],
  malformed: [
    'The answer is no valid HTTP ({code}); browsers refuse it.',
    'Usually Content-Length is sent twice, or a header has a blank line. Remove headers that you add yourself.',
  ],
  'connection-closed': [
    'The server closes the connection after each answer; each picture opens a new one.',
    'Switch keep-alive on.',
  ],
};
