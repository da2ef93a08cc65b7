/**
 * A value for a query: spaces become `%20`, since `+` stays a plus sign in `mailto:` and in some apps. Half a
 * character (a lone surrogate) becomes U+FFFD, as `toWellFormed` does, or `encodeURIComponent` would throw.
 */
export const encode = (text) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
/** The parts there are, a blank line between them. */
export const paragraphs = (...parts) => parts.filter(Boolean).join('\n\n');
