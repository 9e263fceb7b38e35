/** NFC, one space between words, none at the ends. */
export const plainText = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()
