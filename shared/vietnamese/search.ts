/** Short texts folded lately: the labels of a list are compared with every cell of a table. */
const folded = new Map<string, string>()
const MOST_KEPT = 20_000
const LONGEST_KEPT = 200

/** Text as search compares it: lower case, no diacritics, `đ` as `d`, single spaces. */
export function foldForSearch(text: string): string {
  const known = folded.get(text)
  if (known !== undefined) return known
  const result = fold(text)
  if (text.length > LONGEST_KEPT) return result
  if (folded.size >= MOST_KEPT) folded.clear()
  folded.set(text, result)
  return result
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim()
}
