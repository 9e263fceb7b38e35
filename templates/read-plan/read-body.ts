import type { ReadParagraph } from '../inspect/read/read-document'
import { bare, numberedText } from './numbered-text'
import { topicOf, type Topic } from './topics'

/** A paragraph of the body and what it seems to say. */
export type BodyItem = {
  readonly paragraph: number
  readonly text: string
  readonly topic: Topic | null
  /** The body a task is given to, under "Tổ chức thực hiện". */
  readonly unit: string
  readonly isUnit: boolean
  /** Whether deeper items follow it. */
  readonly hasParts: boolean
}

/** Paragraphs before the first heading, and the items under the headings. */
export type ReadBody = {
  readonly opening: readonly { readonly paragraph: number; readonly text: string }[]
  readonly items: readonly BodyItem[]
  /** Paragraphs that head a section, by their index. */
  readonly headings: readonly number[]
}

const LONGEST_HEADING = 140

/** Sorts the body by its headings, however it is numbered. */
export function readBody(paragraphs: readonly ReadParagraph[]): ReadBody {
  const opening: { paragraph: number; text: string }[] = []
  const items: BodyItem[] = []
  const headings: number[] = []
  /** By level; a gap takes what stands above it. */
  const topics: (Topic | null | undefined)[] = []
  let unit = ''
  let unitLevel = 0
  let isOpen = false
  const lines = paragraphs.map((paragraph) => ({
    paragraph,
    ...numberedText(paragraph.plain),
    isStrong: isStrong(paragraph),
  }))
  lines.forEach((line, position) => {
    const { paragraph, level, words } = line
    const [head, rest] = headAndRest(words)
    const found = isHeading(line, head) ? topicOf(head) : null
    if (found !== null) {
      isOpen = true
      headings.push(paragraph.index)
      topics.length = level
      topics[level] = found
      unit = ''
      if (rest !== '') items.push(itemOf(paragraph.index, rest, found, '', false, false))
      return
    }
    if (level === 1 && line.isStrong) {
      // A section nobody knows: what stands in it is told as it is.
      isOpen = true
      headings.push(paragraph.index)
      topics.length = 1
      topics[1] = null
      unit = ''
      return
    }
    if (!isOpen) {
      opening.push({ paragraph: paragraph.index, text: paragraph.plain })
      return
    }
    const topic = topics.slice(0, level + 1).findLast((each) => each !== undefined) ?? null
    const next = lines[position + 1]
    const hasParts = next !== undefined && next.level > level && next.level !== 7
    if (topic === 'responsibilities') {
      const named = unitNamed(words, line.isStrong, level)
      if (named !== null && (unit === '' || level <= unitLevel)) {
        ;[unit, unitLevel] = [named.unit, level]
        items.push(itemOf(paragraph.index, named.unit, topic, unit, true, hasParts))
        if (named.task !== '') {
          items.push(itemOf(paragraph.index, named.task, topic, unit, false, false))
        }
        return
      }
    }
    items.push(itemOf(paragraph.index, words, topic, unit, false, hasParts))
  })
  return { opening, items, headings }
}

const itemOf = (
  paragraph: number,
  text: string,
  topic: Topic | null,
  unit: string,
  isUnit: boolean,
  hasParts: boolean,
): BodyItem => ({ paragraph, text: bare(text), topic, unit, isUnit, hasParts })

/** "Mục đích: Nâng cao …" is a heading and its first item in one. */
function headAndRest(words: string): readonly [string, string] {
  const at = words.indexOf(':')
  if (at < 0 || at > 60) return [bare(words), '']
  return [words.slice(0, at).trim(), words.slice(at + 1).trim()]
}

type HeadingLine = { readonly level: number; readonly words: string; readonly isStrong: boolean }

/** A heading is numbered or set apart, short, and no sentence. */
function isHeading({ level, words, isStrong: strong }: HeadingLine, head: string): boolean {
  if (head.length > LONGEST_HEADING || head === '') return false
  // Before a colon stands the heading alone.
  const isSentence = /[;.]$/u.test(words) && !strong && bare(words) === head
  if (isSentence) return false
  if (level <= 2) return strong || head.length < (bare(words) === head ? 80 : 40)
  if (level <= 4) return head.length < 60 && strong
  return strong && head === head.toLocaleUpperCase('vi')
}

function isStrong({ runs }: ReadParagraph): boolean {
  const shown = runs.filter(({ text }) => text.trim() !== '')
  return shown.length > 0 && shown.every(({ look }) => look.bold)
}

const BODY_NAME =
  /^(?:đề nghị\s+)?(?:các\s+)?(?:ubnd|hđnd|ủy ban|uỷ ban|văn phòng|phòng|ban|công an|trung tâm|trạm|trường|nhà trường|đài|hội|đoàn|mặt trận|mttq|thôn|tổ|sở|chi cục|cơ quan|đơn vị|công chức|bộ phận|ngành|đảng ủy|quân sự|chuyên viên|kế toán|bệnh viện|tổ chức|đồng chí)(?=[\s,:.;]|$)/iu
const LONGEST_NAME = 120

/** The body that opens a paragraph, alone or before the task it is given; null when none does. */
function unitNamed(
  words: string,
  strong: boolean,
  level: number,
): { readonly unit: string; readonly task: string } | null {
  const at = words.indexOf(':')
  const hasTask = at > 0 && at < LONGEST_NAME && at < words.length - 1
  const head = bare(hasTask ? words.slice(0, at) : words)
  if (head.length > LONGEST_NAME) return null
  // "1. Tổ quy hoạch: biên soạn …": whoever stands before the colon is given the task.
  const isName = BODY_NAME.test(head) || (hasTask && level <= 2)
  if (!isName && !strong) return null
  // "Phòng Văn hóa - Xã hội chủ trì …" is a sentence, not a heading.
  if (!hasTask && /[.;]$/u.test(words) && !strong) return null
  return { unit: head, task: hasTask ? words.slice(at + 1).trim() : '' }
}
