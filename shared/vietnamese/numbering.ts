/** Numbering of official papers: Roman sections, Arabic clauses, lettered points. */

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Roman numeral of a positive whole number: `4` → `IV`. */
export function romanNumeral(value: number): string {
  let rest = value
  let numeral = ''
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      numeral += letters
      rest -= worth
    }
  }
  return numeral
}

/** Letters of points in the order of the Vietnamese alphabet; ă â ê ô ơ ư are not used. */
const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** Letter of the n-th point, from 1: `5` → `đ`; after `y` come `aa`, `ab` … */
export function pointLetter(position: number): string {
  const index = position - 1
  const letter = POINT_LETTERS[index % POINT_LETTERS.length] ?? ''
  const before = Math.floor(index / POINT_LETTERS.length)
  return before === 0 ? letter : pointLetter(before) + letter
}

/** A count in running text, under 10 with a leading zero: `8` → `08`. */
export function paddedCount(count: number): string {
  return String(count).padStart(2, '0')
}
