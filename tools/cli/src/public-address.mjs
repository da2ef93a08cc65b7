import ipaddr from 'ipaddr.js';

/** Whether an IP address is one of the public Internet; no other text is. @param {string} text */
export function isPublicAddress(text) {
  if (!ipaddr.isValid(text)) return false;
  return ipaddr.process(text).range() === 'unicast';
}
