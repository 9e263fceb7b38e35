import { upperFirst } from '#shared/vietnamese/wording'
import { bare, type NumberedText } from './numbered-text'

/** A body named at the start of a paragraph, and the task it is given there. */
type NamedBody = { readonly unit: string; readonly task: string }

type NamedText = { readonly text: string; readonly unit: string; readonly isUnit: boolean }

type BodyLine = NumberedText & { readonly isStrong: boolean; readonly hasParts: boolean }

/** Deeper than any numbered paragraph. */
const UNNUMBERED = 7

/**
 * Follows "Tổ chức thực hiện" paragraph by paragraph: which name a body, and to whom each task is
 * given. A task whose body is not sure has none: it must never go to the body above it.
 */
export function followBodies(): (line: BodyLine) => readonly NamedText[] {
  const levels = new Set<number>()
  let unit = ''
  let level = UNNUMBERED
  let hasMarkedTask = false
  return (line) => {
    const isSibling = line.level <= level
    const named = isSibling ? siblingNamed(line, levels.has(line.level)) : nestedNamed(line)
    if (named) {
      unit = named.unit
      level = line.level
      if (level < UNNUMBERED) levels.add(level)
      hasMarkedTask = false
      const body = { text: unit, unit, isUnit: true }
      return named.task === '' ? [body] : [body, { text: named.task, unit, isUnit: false }]
    }
    const isMarked = line.level < UNNUMBERED
    // Beside a body stands another, and prose under a list of tasks belongs to no list.
    if (unit !== '' && (isMarked ? isSibling : hasMarkedTask)) unit = ''
    hasMarkedTask ||= isMarked && unit !== ''
    return [{ text: line.words, unit, isUnit: false }]
  }
}

const BODY_NAME =
  /^(?:đề nghị\s+)?(?:các\s+)?(?:ubnd|hđnd|ub|ủy ban|uỷ ban|văn phòng|phòng|ban|công an|trung tâm|trạm|trường|nhà trường|đài|hội|đoàn|mặt trận|mttq|thôn|ấp|buôn|khóm|khu phố|khu dân cư|tổ|sở|chi cục|cơ quan|đơn vị|công chức|cán bộ|bộ phận|ngành|đảng ủy|chi bộ|quân sự|chuyên viên|kế toán|bệnh viện|doanh nghiệp|hợp tác xã|tổ chức|đồng chí|đồn|hạt|bưu điện|thuế|kho bạc|ngân hàng|bảo hiểm xã hội|công đoàn|thường trực|chủ tịch|giám đốc|chánh văn phòng|hiệu trưởng|(?:thủ |tổ )?trưởng(?: các)? (?:thôn|ấp|bản|buôn|khóm|khu|phòng|ban|tổ|trạm|đài|công an|cơ quan|đơn vị)|trưởng, phó (?:phòng|thôn))(?=[\s,:.;]|$)/iu
/** Words that begin as the name of a body does. */
const NO_BODY =
  /^(?:ban hành|hội (?:nghị|thảo|thi|họp|chợ|diễn)|phòng,? (?:chống|ngừa|cháy)|trường hợp|đoàn kết|đơn vị tính|tổ chức (?!chính trị|xã hội|đoàn thể|đảng|hội|cơ sở))/iu
const LONGEST_NAME = 120

/** Whether a paragraph is about a body, and so heads no section of another kind. */
export const startsWithBody = (words: string): boolean => isBodyName(words.replace(ORDER, ''))

const isBodyName = (text: string) => BODY_NAME.test(text) && !NO_BODY.test(text)

/** A body among bodies: alone in its paragraph, or before the task it is given. */
function siblingNamed(
  { words, level, isStrong }: BodyLine,
  isAmongBodies: boolean,
): NamedBody | null {
  const { head, task } = atColon(words)
  // "Phòng Văn hóa - Xã hội chủ trì …" is a sentence, not a heading.
  const isSentence = task === '' && /[.;]$/u.test(words)
  const told = ORDER.test(words) || (task === '' && !isStrong) ? toldTask(words) : null
  if (told) return told
  if (head.length > LONGEST_NAME || (isSentence && !isStrong)) return null
  // "1. Tổ quy hoạch: biên soạn …": whoever stands before the colon is given the task.
  const isPlace = task !== '' && (level <= 2 || isAmongBodies) && !NO_BODY.test(head)
  return isBodyName(head) || isPlace || isStrong ? { unit: withoutOrder(head), task } : null
}

/** A body among the tasks of another: only what names one beyond doubt. */
function nestedNamed({ words, hasParts }: BodyLine): NamedBody | null {
  const { head, task } = atColon(words)
  const unit = withoutOrder(head)
  const isName = head.length <= LONGEST_NAME && isBodyName(unit)
  if (isName && task !== '') return { unit, task }
  if (ORDER.test(words)) return toldTask(words)
  // "1.1. Phòng Kinh tế" above tasks of its own.
  const isHeading = isName && hasParts && !/[.;]$/u.test(words) && toldTask(words) === null
  return isHeading ? { unit, task: '' } : null
}

function atColon(words: string): { readonly head: string; readonly task: string } {
  const at = words.indexOf(':')
  const hasTask = at > 0 && at < LONGEST_NAME && at < words.length - 1
  return hasTask
    ? { head: bare(words.slice(0, at)), task: words.slice(at + 1).trim() }
    : { head: bare(words), task: '' }
}

const ORDER = /^(?:giao|phân công)\s+(?:cho\s+)?/iu
const withoutOrder = (name: string) => upperFirst(name.replace(ORDER, ''))

/** What a body is told to do; names hold such words too, but then in capitals. */
const DUTY =
  /\s(?:chủ trì|chủ động|phối hợp|tham mưu|cân đối|bố trí|tổng hợp|hướng dẫn|theo dõi|đôn đốc|tổ chức|tuyên truyền|vận động|xây dựng|thực hiện|cung cấp|bảo đảm|đảm bảo|kiểm tra|thẩm định|triển khai|chịu trách nhiệm|có trách nhiệm|(?:là|làm) đầu mối|giám sát|biên soạn|đăng tải|thông báo|niêm yết|rà soát|lồng ghép|tăng cường|phổ biến|hỗ trợ|tạo điều kiện|chỉ đạo|truyền thông|sản xuất)(?=[\s,])/gu
/** A name does not end here: "các tổ chức …", "Hội đồng phối hợp …", "Tổ tuyên truyền". */
const UNFINISHED =
  /(?:^|\s)(?:các|và|với|hội đồng|bộ phận|tổ|đội|ban|đơn vị|cán bộ|công tác|về|phụ trách|được giao|chịu trách nhiệm)$/iu

/** "Giao Phòng Kinh tế cân đối kinh phí": the body and its task in one sentence. */
function toldTask(words: string): NamedBody | null {
  const said = words.replace(ORDER, '')
  if (!isBodyName(said)) return null
  for (const duty of said.matchAll(DUTY)) {
    const name = said.slice(0, duty.index)
    if (/[:;.]/u.test(name) || name.length > LONGEST_NAME) return null
    if (/\s/u.test(name.replace(/^(?:đề nghị|các)\s+/giu, '')) && !UNFINISHED.test(name)) {
      return { unit: upperFirst(name), task: upperFirst(said.slice(duty.index).trim()) }
    }
  }
  return null
}
