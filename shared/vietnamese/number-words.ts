/** Numbers written in words, read back: "hai trăm mười bốn triệu năm trăm nghìn". */

const DIGITS: Readonly<Record<string, bigint>> = {
  không: 0n,
  một: 1n,
  mốt: 1n,
  hai: 2n,
  ba: 3n,
  bốn: 4n,
  tư: 4n,
  năm: 5n,
  lăm: 5n,
  sáu: 6n,
  bảy: 7n,
  bẩy: 7n,
  tám: 8n,
  chín: 9n,
}
const TENS = new Set(['mươi'])
const HUNDREDS = new Set(['trăm'])
/** Stands for tens that are none. */
const ODD = new Set(['linh', 'lẻ'])
const THOUSANDS = new Set(['nghìn', 'ngàn'])
const BILLIONS = new Set(['tỷ', 'tỉ'])

/**
 * Reads a whole number in words, whichever of the usual spellings it uses (linh or lẻ, nghìn or ngàn,
 * tỷ or tỉ), with or without "đồng" and "chẵn" after it.
 * @returns null when it is no number, or not one that anybody would write so
 */
export function readNumberWords(text: string): bigint | null {
  const words = text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[.,;:()“”"/]/gu, ' ')
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== 'đồng' && word !== 'chẵn')
  if (words.length === 0 || words[0] === '') return null
  let beyond = 0n
  let sum = 0n
  let group: string[] = []
  for (const word of words) {
    const isScale = THOUSANDS.has(word) || word === 'triệu' || BILLIONS.has(word)
    if (!isScale) {
      group.push(word)
      continue
    }
    const value = group.length === 0 ? 0n : readGroup(group)
    if (value === null) return null
    group = []
    if (BILLIONS.has(word)) {
      beyond = (beyond + sum + value) * 1_000_000_000n
      sum = 0n
    } else sum += value * (word === 'triệu' ? 1_000_000n : 1_000n)
  }
  const last = group.length === 0 ? 0n : readGroup(group)
  return last === null ? null : beyond + sum + last
}

/** Up to three digits: "hai trăm linh năm", "mười lăm". */
function readGroup(words: readonly string[]): bigint | null {
  let sum = 0n
  let digit: bigint | null = null
  for (const word of words) {
    const value = DIGITS[word]
    if (value !== undefined) {
      if (digit !== null) return null
      digit = value
    } else if (word === 'mười') {
      if (digit !== null) return null
      sum += 10n
    } else if (HUNDREDS.has(word) || TENS.has(word)) {
      if (digit === null) return null
      sum += digit * (HUNDREDS.has(word) ? 100n : 10n)
      digit = null
    } else if (!ODD.has(word) || digit !== null) return null
  }
  return sum + (digit ?? 0n)
}
