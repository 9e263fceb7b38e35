/** `_x000D_` stands for a character that XML cannot hold or would change. */
const ESCAPED = /_x([0-9a-f]{4})_/gi

export const unescapedText = (text: string): string =>
  text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Controls, lone surrogates and other code points that XML 1.0 has no place for. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu

/** The text as a cell stores it, so that `unescapedText` gives it back. */
export const escapedText = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(UNWRITABLE, (character) => `_x${hex(character)}_`)

const hex = (character: string) =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
