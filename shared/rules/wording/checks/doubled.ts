import type { WordingCheck } from '../finding'
import { matches } from '../words'

/**
 * Words that are never said twice running. Most words may be ("ngày ngày", "năm năm", "các tổ chức tổ
 * chức …"), so only these are looked for.
 */
const NEVER_TWICE = [
  'các', 'của', 'và', 'những', 'được', 'là', 'cho', 'với', 'tại', 'về', 'để', 'khi', 'theo', 'đến',
  'đã', 'phải', 'do', 'trên', 'bằng', 'hoặc', 'việc', 'bị', 'như', 'trong', 'thì', 'mà', 'nhằm',
  'UBND', 'HĐND', 'chính sách', 'nhân dân', 'thực hiện', 'triển khai', 'đơn vị', 'kế hoạch',
  'trên địa bàn', 'hằng năm', 'kịp thời', 'bảo đảm', 'người dân', 'hiệu quả',
] // prettier-ignore

/** Ends of words of which the second is said again: "hiệu quả quả". */
const NEVER_AGAIN = [
  '(?<=hiệu |kết |hậu )quả',
  '(?<=triển )khai',
  '(?<=thực )hiện',
  '(?<=kế )hoạch',
]

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(${[...NEVER_TWICE, ...NEVER_AGAIN].join('|')})\s+\1(?![\p{L}\p{M}])`,
  'giu',
)

export const doubledCheck: WordingCheck = {
  kind: 'doubled',
  isSafe: true,
  find: (text) =>
    matches(text, PATTERN, ({ 1: word = '' }) => ({ proposal: word, why: 'Từ bị lặp.' })),
}
