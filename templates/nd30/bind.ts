/**
 * The text with the spaces in "2022 - 2027" kept from breaking: a line that begins with "- 2027" would
 * read as an item of a list.
 */
export const boundYears = (text: string): string =>
  text.replace(/(?<=(?<!\d)(?:19|20)\d{2}) - (?=(?:19|20)\d{2}(?!\d))/gu, '\u00a0-\u00a0')
