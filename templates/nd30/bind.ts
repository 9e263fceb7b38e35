/**
 * The text with the spaces in "2022 - 2027" and "Phụ lục IV" kept from breaking: a line that begins with
 * "- 2027" would read as an item of a list, one with "IV" as a heading.
 */
export const bound = (text: string): string =>
  text
    .replace(/(?<=(?<!\d)(?:19|20)\d{2}) - (?=(?:19|20)\d{2}(?!\d))/gu, '\u00a0-\u00a0')
    .replace(/Phụ lục (?=[IVX]+(?![\p{L}\d]))/gu, 'Phụ\u00a0lục\u00a0')
