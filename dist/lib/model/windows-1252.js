// not by `TextDecoder`: that of some versions of Node reads windows-1252 as Latin-1
/** What the bytes 128 to 159 are in windows-1252. */
export const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
