import type { WordingCheck } from '../finding'
import { inCaseOf, matches } from '../words'

/** Words of which "hàng" may be a part: "ngân hàng năm 2027", "đặt hàng tháng 3". */
const GOODS =
  'ngân|đặt|bán|mua|nhập|giao|đơn|khách|cửa|mặt|kho|nhà|xếp|chở|lô|hợp đồng đặt|bốc|xuất|thu|gian|quầy|số|nhiều|từng|theo|các|những|một|hai|ba'
const PATTERN = new RegExp(
  String.raw`(?<!(?<![\p{L}\p{M}])(?:${GOODS})\s+)(?<![\p{L}\p{M}])hàng (?=(?:năm|tháng|quý|tuần|ngày)(?![\p{L}\p{M}]|\s+(?:\d|[IVX]+(?!\p{L}))))`,
  'giu',
)

/** "hàng năm" for "hằng năm", as administrative papers write it. */
export const everyYearCheck: WordingCheck = {
  kind: 'spelling',
  isSafe: true,
  find: (text) =>
    matches(text, PATTERN, ({ 0: written }) => ({
      proposal: inCaseOf(written, 'hằng '),
      why: 'Văn bản hành chính viết “hằng năm”, “hằng tháng” (đều đặn mỗi năm, mỗi tháng).',
    })),
}
