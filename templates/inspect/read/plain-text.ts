/** NFC, one space between words, none at the ends, and no marks for breaking words that nobody sees. */
export const plainText = (text: string): string =>
  text.normalize('NFC').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
