import { emptyRow } from '#shared/plan/defaults'
import type { Plan, RowOf, RowSection } from '#shared/plan/plan'
import { MAX_LINE, MAX_LINES, MAX_PARAGRAPH } from '#shared/plan/primitives'
import { bare } from './numbered-text'
import { proseActivity } from './prose-activity'
import type { Target, UnsureText } from './unsure'
import { leavesOf, wordsMissing, wordsOf } from './words'

/** Where a person put each text, by its position in the list; one without a place stays source text. */
export type Placements = Readonly<Record<number, Target | undefined>>

/**
 * The plan with the texts that were placed; all others are kept with it as source text, so that
 * nothing of the file is lost.
 */
export function withPlaced(
  plan: Plan,
  unsure: readonly UnsureText[],
  placements: Placements,
  newId: () => string,
): Plan {
  const placed = unsure.reduce((current, text, index) => {
    const target = placements[index]
    return target === undefined ? current : put(current, text, target, newId)
  }, plan)
  const left = unsure.filter((each, index) => {
    const target = placements[index]
    return target === undefined || !isHeld(each, target)
  })
  return {
    ...placed,
    origin: {
      ...placed.origin,
      sourceText: packed([...placed.origin.sourceText, ...left.map(({ text }) => text)]),
    },
  }
}

/** Whether the place a text was put into holds all its words. */
function isHeld({ text, row }: UnsureText, target: Target): boolean {
  if (row?.section !== target) return !LINE_TARGETS.has(target) || text.length <= MAX_LINE
  // The number in front of a row says nothing that its place does not.
  const words = text.replace(/^\(?\d{1,4}[.)]* \| /, '')
  return wordsMissing(words, new Set(leavesOf(row.row).flatMap(wordsOf))).length === 0
}

/** Targets that hold no more than a line: of a longer text, the whole stays source text too. */
const LINE_TARGETS: ReadonlySet<Target> = new Set([
  'policies',
  'channels',
  'staff',
  'objectives',
  'budgetLines',
  'responsibilities',
  'reports',
])

/** Texts within the bounds of the list: long ones in pieces, too many of them joined to the last. */
function packed(texts: readonly string[]): string[] {
  const pieces = texts.flatMap((text) =>
    text.length <= MAX_PARAGRAPH
      ? [text]
      : Array.from({ length: Math.ceil(text.length / MAX_PARAGRAPH) }, (_, part) =>
          text.slice(part * MAX_PARAGRAPH, (part + 1) * MAX_PARAGRAPH),
        ),
  )
  if (pieces.length <= MAX_LINES) return pieces
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined && last.length + piece.length < SHORTEST_PACK) {
      joined[joined.length - 1] = `${last}\n${piece}`
    } else joined.push(piece)
  }
  return joined
}

/** Joined to this length, the longest file that is read stays within the number of texts. */
const SHORTEST_PACK = 10_000

function put(plan: Plan, { text, row }: UnsureText, target: Target, newId: () => string): Plan {
  if (row?.section === target) return withRow(plan, row.section, row.row)
  switch (target) {
    case 'leadIn':
      return {
        ...plan,
        document: { ...plan.document, leadIn: joined(plan.document.leadIn, text) },
      }
    case 'purposes':
    case 'requirements':
      return { ...plan, purpose: { ...plan.purpose, [target]: [...plan.purpose[target], text] } }
    case 'solutions':
      return { ...plan, solutions: [...plan.solutions, text] }
    case 'fundingStatement':
      return { ...plan, fundingStatement: joined(plan.fundingStatement, text) }
    case 'responsibilities':
      return withTask(plan, text, newId)
    case 'policies':
    case 'channels':
    case 'staff':
      return withRow(plan, target, { ...emptyRow(target, newId()), name: line(text) })
    case 'activities':
      return withRow(plan, target, proseActivity(text, plan.document.year, newId()))
    case 'objectives':
    case 'budgetLines':
    case 'reports':
      return withRow(plan, target, { ...emptyRow(target, newId()), content: line(text) })
  }
}

/** As a field of one line holds it. */
const line = (text: string) => text.slice(0, MAX_LINE)

const withRow = <S extends RowSection>(plan: Plan, section: S, row: RowOf<S>): Plan => ({
  ...plan,
  [section]: [...plan[section], row],
})

const joined = (before: string, text: string) => (before === '' ? text : `${before}\n${text}`)

/** "Phòng Kinh tế: thẩm định dự toán" gives the body its task; a task alone goes to the last body. */
function withTask(plan: Plan, text: string, newId: () => string): Plan {
  const at = text.indexOf(':')
  const last = plan.responsibilities.at(-1)
  if (at < 0 && last) {
    const rows = plan.responsibilities.with(-1, { ...last, tasks: [...last.tasks, text] })
    return { ...plan, responsibilities: rows }
  }
  const [unit, task] = at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 1)]
  return withRow(plan, 'responsibilities', {
    ...emptyRow('responsibilities', newId()),
    unit: line(bare(unit)),
    tasks: [task.trim()].filter((each) => each !== ''),
  })
}
