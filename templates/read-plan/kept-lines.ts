import type { NumberedText } from './numbered-text'
import type { Topic } from './topics'

/** Lines of the body that say what a plan prints by itself: they belong to no field. */

const END = /^trên đây là\s/iu
const AFTER_TASKS =
  /^(?:(?:trong )?quá trình (?:tổ chức |triển khai )*thực hiện|yêu cầu (?:các|thủ trưởng|cán bộ)|nhận được (?:kế hoạch|văn bản) này|kế hoạch này (?:có hiệu lực|thay thế))(?=[\s,])/iu
const MAY_CLOSE: ReadonlySet<Topic | null> = new Set([
  null,
  'responsibilities',
  'reports',
  'funding',
])

/**
 * "Trên đây là Kế hoạch …", "Trong quá trình thực hiện …": the end of the paper, which is no task of
 * the body named last. Prose under it belongs to it.
 */
export function isClosingLine(
  { level, words }: NumberedText,
  topic: Topic | null,
  isClosing: boolean,
): boolean {
  const isPlain = level === 7
  return (
    END.test(words) || (isPlain && (isClosing || (MAY_CLOSE.has(topic) && AFTER_TASKS.test(words))))
  )
}

/** "ĐVT: triệu đồng" above a table. */
export const isMoneyUnit = (words: string): boolean =>
  words.length < 60 &&
  /^[([]?\s*(?:đvt|đơn vị tính|đơn vị)\s*:\s*[\d.]*\s*(?:ngàn |nghìn |triệu |tỷ )?(?:đồng|vnđ)/iu.test(
    words,
  )

/** "(Số tiền bằng chữ: …)" under a table says its total again. */
export const isSumInWords = (words: string): boolean =>
  /^[([]?\s*(?:số tiền )?(?:viết )?bằng chữ\s*:/iu.test(words)
