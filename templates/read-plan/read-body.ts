import type { ReadParagraph } from '../inspect/read/read-document'
import { isClosingLine, isMoneyUnit, isSumInWords } from './kept-lines'
import { followBodies, startsWithBody } from './named-bodies'
import { bare, numberedText } from './numbered-text'
import { isDetail } from './prose-activity'
import { topicOf, type Topic } from './topics'

/** A paragraph of the body and what it seems to say. */
export type BodyItem = {
  /** The paragraph, and those under it that tell its details: "Chủ trì: …". */
  readonly paragraphs: readonly number[]
  readonly text: string
  readonly topic: Topic | null
  /** The body a task is given to, under "Tổ chức thực hiện". */
  readonly unit: string
  readonly isUnit: boolean
  /** Whether deeper items follow it. */
  readonly hasParts: boolean
  /** It follows its heading in the same paragraph. */
  readonly isBesideHeading: boolean
}

/** Paragraphs before the first heading, and the items under the headings. */
export type ReadBody = {
  readonly opening: readonly { readonly paragraph: number; readonly text: string }[]
  readonly items: readonly BodyItem[]
  /** Paragraphs that head a section or a table, by their index. */
  readonly headings: readonly number[]
  /** What the app says in its own words, or a table in figures: it goes into no field. */
  readonly kept: readonly { readonly paragraph: number; readonly text: string }[]
}

const LONGEST_HEADING = 140

/** Sorts the body by its headings, however it is numbered. */
export function readBody(paragraphs: readonly ReadParagraph[]): ReadBody {
  const opening: { paragraph: number; text: string }[] = []
  const items: BodyItem[] = []
  const headings: number[] = []
  const kept: { paragraph: number; text: string }[] = []
  const sections = openSections()
  let bodies = followBodies()
  let isOpen = false
  let isClosing = false
  const lines = paragraphs.map((paragraph) => ({
    paragraph,
    ...numberedText(paragraph.plain),
    isStrong: isStrong(paragraph),
  }))
  lines.forEach((line, position) => {
    const { paragraph, level, words } = line
    const { index, plain } = paragraph
    const [head, rest] = headAndRest(words)
    const found = isHeading(line, head, sections.above(level)) ? topicOf(head) : null
    // A strong section nobody knows: what stands in it is told as it is.
    if (found !== null || (level === 1 && line.isStrong)) {
      isOpen = true
      isClosing = false
      headings.push(index)
      sections.open(level, found, found !== null && rest !== '')
      bodies = followBodies()
      if (found !== null && rest !== '') {
        items.push({ ...itemOf(index, rest, found), isBesideHeading: true })
      }
      return
    }
    if (!isOpen) {
      opening.push({ paragraph: index, text: plain })
      return
    }
    const topic = sections.at(level)
    isClosing = isClosingLine(line, topic, isClosing)
    if (isClosing || isSumInWords(words)) {
      kept.push({ paragraph: index, text: plain })
      return
    }
    if (isMoneyUnit(words)) {
      headings.push(index)
      return
    }
    const last = items.at(-1)
    if (topic === 'activities' && last?.topic === topic && isDetail(words)) {
      items[items.length - 1] = {
        ...last,
        paragraphs: [...last.paragraphs, index],
        text: `${last.text}\n${bare(words)}`,
      }
      return
    }
    const next = lines.slice(position + 1).find((each) => !isDetail(each.words))
    const hasParts = next !== undefined && next.level > level && next.level !== 7
    const pieces = topic === 'responsibilities' ? bodies({ ...line, hasParts }) : [{ text: words }]
    items.push(...pieces.map((piece) => ({ ...itemOf(index, words, topic), hasParts, ...piece })))
  })
  return {
    opening,
    items: items.map((item) => ({ ...item, text: bare(item.text) })),
    headings,
    kept,
  }
}

const itemOf = (paragraph: number, text: string, topic: Topic | null): BodyItem => ({
  paragraphs: [paragraph],
  text,
  topic,
  unit: '',
  isUnit: false,
  hasParts: false,
  isBesideHeading: false,
})

/** The sections a paragraph stands in, by how deep they are; a gap takes what stands above it. */
function openSections() {
  const open: ({ readonly topic: Topic | null; readonly isInline: boolean } | undefined)[] = []
  const above = (level: number) => open.slice(0, level).findLast((each) => each)?.topic ?? null
  return {
    above,
    open: (level: number, topic: Topic | null, isInline: boolean) => {
      open.length = level
      open[level] = { topic, isInline }
    },
    /** What "1. Giải pháp: …" says ends with the next of its own kind, "2. Tổ chức …". */
    at: (level: number) => {
      if (open[level]?.isInline === true) open.length = level
      return above(level + 1)
    },
  }
}

/** "Mục đích: Nâng cao …" is a heading and its first item in one. */
function headAndRest(words: string): readonly [string, string] {
  const at = words.indexOf(':')
  if (at < 0 || at > 60) return [bare(words), '']
  return [words.slice(0, at).trim(), words.slice(at + 1).trim()]
}

type HeadingLine = { readonly level: number; readonly words: string; readonly isStrong: boolean }

/** Headings of the two halves of the first section, however deep and plain they are. */
const HALF = /^(?:mục đích|yêu cầu)(?: chung)?$/iu

/** A heading is numbered or set apart, short, and no sentence. */
function isHeading(
  { level, words, isStrong: strong }: HeadingLine,
  head: string,
  section: Topic | null,
): boolean {
  if (head.length > LONGEST_HEADING || head === '') return false
  if (section === 'responsibilities' && level > 1 && startsWithBody(words)) return false
  // Before a colon stands the heading alone.
  const isSentence = /[;.]$/u.test(words) && !strong && bare(words) === head
  if (isSentence) return false
  if (level <= 2) return strong || head.length < (bare(words) === head ? 80 : 40)
  if (section === 'purposesAndRequirements' && level < 7 && HALF.test(head)) return true
  if (level <= 4) return head.length < 60 && strong
  return strong && head === head.toLocaleUpperCase('vi')
}

function isStrong({ runs }: ReadParagraph): boolean {
  const shown = runs.filter(({ text }) => text.trim() !== '')
  return shown.length > 0 && shown.every(({ look }) => look.bold)
}
