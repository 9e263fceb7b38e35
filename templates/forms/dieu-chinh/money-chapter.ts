import type { FieldChange, LineChanges, RowChanges } from '#shared/adjustment/changes'
import { numberText } from '#shared/adjustment/printed-field'
import { printedRows } from '#shared/adjustment/printed-fields'
import type { BudgetLine } from '#shared/plan/budget'
import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { lineAmount, wholeAmount } from '#shared/rules/budget'
import { formatWhole, moneyInWords } from '#shared/vietnamese/numbers'
import { joinPhrases, lowerFirst, phrase, sentence } from '#shared/vietnamese/wording'
import type { Table } from '#templates/document/official-document'
import { printedLines } from '../estimate'
import { moneyFigure, moneySources, UNKNOWN_SOURCE } from '../money'
import { italicParagraph } from '../parts'
import { tableOf, totalRow, type Column, type PageOfTable } from '../table'
import { fromTo, type Chapter, type Part } from './part'
import { lineParts } from './prose-chapters'
import { sectionWords } from './section-words'

/** The lines of the estimate that changed, old beside new, and what that makes of the whole. */
export function moneyChapter(
  changes: RowChanges<BudgetLine>,
  fundingStatement: LineChanges,
  plan: Plan,
  issued: Plan,
): Chapter {
  const { title } = sectionWords.budgetLines
  return {
    title,
    source: 'budgetLines',
    parts: [
      ...estimatePart(changes, plan, issued),
      ...sourcesPart(plan, issued),
      ...lineParts('nội dung về nguồn, quản lý kinh phí', 'fundingStatement', fundingStatement).map(
        // The field is one text; its lines have no path of their own.
        (part) => ({ ...part, source: 'fundingStatement' }),
      ),
    ],
  }
}

type MoneyRow = {
  readonly position: number
  readonly name: string
  readonly what: string
  readonly old: bigint | null
  readonly now: bigint | null
  /** Where it is entered; a line that went is nowhere. */
  readonly source: string
}

const OLD = 'Đã ban hành (đồng)'
const NOW = 'Điều chỉnh (đồng)'
const DIFFERENCE = 'Chênh lệch (đồng)'

function estimatePart(changes: RowChanges<BudgetLine>, plan: Plan, issued: Plan): readonly Part[] {
  const rows = moneyRows(changes, plan)
  if (rows.length === 0) return []
  const [before, after] = [printedLines(issued), printedLines(plan)]
  const [old, now] = [wholeAmount(before), wholeAmount(after)]
  const touched = new Set(changes.changed.map((row) => row.after.id))
  const added = new Set(changes.added.map(({ id }) => id))
  const kept = after.filter(({ id }) => !touched.has(id) && !added.has(id))
  const page: PageOfTable = { format: plan.document.format, orientation: 'portrait' }
  return [
    {
      text: `${totalSentence(old, now)} như sau:`,
      source: 'budgetLines',
      blocks: [
        moneyTable(rows, { old, now, kept }, page),
        ...(now === null || now === 0n
          ? []
          : [
              italicParagraph(
                `Tổng kinh phí sau điều chỉnh bằng chữ: ${moneyInWords(now)}.`,
                'budgetLines',
              ),
            ]),
      ],
    },
  ]
}

function totalSentence(old: bigint | null, now: bigint | null): string {
  if (old === null || now === null) return 'Điều chỉnh dự toán kinh phí'
  if (old === now) {
    return `Điều chỉnh dự toán kinh phí, tổng kinh phí ${formatWhole(now)} đồng không thay đổi,`
  }
  return `Điều chỉnh tổng kinh phí từ ${formatWhole(old)} đồng thành ${formatWhole(now)} đồng (${moved(old, now)})`
}

/** "giảm 2.650.000 đồng". */
const moved = (old: bigint, now: bigint) =>
  `${old < now ? 'tăng' : 'giảm'} ${formatWhole(old < now ? now - old : old - now)} đồng`

/** In the order of the estimate, what went last. */
function moneyRows(
  { added, changed, removed }: RowChanges<BudgetLine>,
  plan: Plan,
): readonly MoneyRow[] {
  const came = new Map(added.map((line) => [line.id, line]))
  const moved = new Map(changed.map((row) => [row.after.id, row]))
  const present = printedLines(plan).flatMap((line): Omit<MoneyRow, 'position'>[] => {
    const source = `budgetLines/${line.id}`
    const now = lineAmount(line)
    if (came.has(line.id)) {
      return [{ name: nameOf(line), what: addedText(line, plan), old: 0n, now, source }]
    }
    const row = moved.get(line.id)
    if (!row) return []
    const what = row.fields.map(changedText).join('\n')
    return [{ name: nameOf(row.before), what, old: lineAmount(row.before), now, source }]
  })
  const gone = removed.map((line) => ({
    name: nameOf(line),
    what: sectionWords.budgetLines.removal,
    old: lineAmount(line),
    now: 0n,
    source: 'budgetLines',
  }))
  return [...present, ...gone].map((row, index) => ({ ...row, position: index + 1 }))
}

const nameOf = ({ content, group }: BudgetLine) => phrase(content) || phrase(group)

/** Told as one product where it can be. */
const COUNTED = ['measureUnit', 'quantity', 'unitPrice']

function addedText(line: BudgetLine, plan: Plan): string {
  const { quantity, unitPrice, measureUnit } = line
  const isPriced = known(quantity) !== null && known(unitPrice) !== null
  const told: readonly string[] = ['content', 'group', ...(isPriced ? COUNTED : [])]
  const facts = printedRows.budgetLines.fields.flatMap(({ paths: [path], label, read }) => {
    const text = told.includes(path) ? '' : read(line, plan).join('; ')
    return text === '' ? [] : [`${label}: ${text}`]
  })
  const counted = [numberText(quantity), phrase(measureUnit)].filter((part) => part !== '')
  const priced = isPriced ? ` ${counted.join(' ')} x ${numberText(unitPrice)} đồng` : ''
  return [`Bổ sung${priced}`, ...facts].join('\n')
}

function changedText({ label, before, after }: FieldChange): string {
  const [old, now] = [before.join('; '), after.join('; ')]
  if (old === '') return `Bổ sung ${lowerFirst(label)}: ${now}`
  if (now === '') return `Bãi bỏ ${lowerFirst(label)}: ${old}`
  return `${label}: ${fromTo(old, now)}`
}

const columns: readonly Column<MoneyRow>[] = [
  { title: 'TT', widthMm: 10, align: 'center', whole: true, text: (row) => String(row.position) },
  {
    title: 'Nội dung chi',
    widthMm: 40,
    text: ({ name }) => name,
    source: ({ source }) => source,
  },
  {
    title: 'Nội dung điều chỉnh',
    widthMm: 40,
    text: ({ what }) => what,
    source: ({ source }) => source,
  },
  figures(OLD, ({ old }) => (old === null ? '' : formatWhole(old))),
  figures(NOW, ({ now }) => (now === null ? '' : formatWhole(now))),
  figures(DIFFERENCE, ({ old, now }) => difference(old, now)),
]

function figures(title: string, text: (row: MoneyRow) => string): Column<MoneyRow> {
  return { title, widthMm: 25, align: 'right', whole: true, text }
}

function difference(old: bigint | null, now: bigint | null): string {
  if (old === null || now === null) return ''
  if (old === now) return '0'
  return old < now ? `+${formatWhole(now - old)}` : `-${formatWhole(old - now)}`
}

/** @param totals `kept`: lines that did not change, told as one sum so that the columns add up */
function moneyTable(
  rows: readonly MoneyRow[],
  totals: { old: bigint | null; now: bigint | null; kept: readonly BudgetLine[] },
  page: PageOfTable,
): Table {
  const row = (label: string, old: bigint | null, now: bigint | null) =>
    totalRow(
      columns,
      label,
      new Map([
        [OLD, moneyFigure(old)],
        [NOW, moneyFigure(now)],
        [DIFFERENCE, old === null || now === null ? moneyFigure(null) : difference(old, now)],
      ]),
    )
  const { old, now, kept } = totals
  const same = wholeAmount(kept)
  return tableOf(columns, [{ title: null, rows }], page, () => [
    ...(kept.length === 0 ? [] : [row('Các khoản chi không điều chỉnh', same, same)]),
    row('TỔNG CỘNG', old, now),
  ])
}

/** Sources whose money changed, when there is more than one to tell apart. */
function sourcesPart(plan: Plan, issued: Plan): readonly Part[] {
  const totals = (of: Plan) =>
    new Map(moneySources(printedLines(of)).map(({ name, total }) => [name, total]))
  const [before, after] = [totals(issued), totals(plan)]
  const names = [...new Set([...after.keys(), ...before.keys()])]
  if (names.length < 2) return []
  const changed = names.flatMap((name) => {
    const [old = 0n, now = 0n] = [before.get(name), after.get(name)]
    if (old === now) return []
    const by = old === null || now === null ? '' : ` (${moved(old, now)})`
    return [`${name === '' ? UNKNOWN_SOURCE : name} ${moneyFigure(now)} đồng${by}`]
  })
  return changed.length === 0
    ? []
    : [
        {
          text: sentence(`Nguồn kinh phí sau điều chỉnh: ${joinPhrases(changed, '; ')}`),
          source: 'budgetLines',
        },
      ]
}
