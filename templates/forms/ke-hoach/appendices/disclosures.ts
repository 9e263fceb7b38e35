import type { Disclosure } from '#shared/plan/disclosure'
import { phrase } from '#shared/vietnamese/wording'
import type { Block } from '#templates/document/official-document'
import type { PlanView } from '../../plan-view'
import { tableOf, type Column, type PageOfTable } from '../../table'

/** As many as the body tells in its own text; a longer list is easier to look up in a table. */
const MOST_IN_BODY = 5

/** What the unit publishes, blank rows left out. */
export const printedDisclosures = (disclosures: readonly Disclosure[]): readonly Disclosure[] =>
  disclosures.filter(({ content }) => phrase(content) !== '')

export const areInAnnex = ({ plan }: PlanView): boolean =>
  printedDisclosures(plan.disclosures).length > MOST_IN_BODY

type DisclosureRow = { disclosure: Disclosure; position: number }

/** Information to be published, each with its basis, form, deadline and who sees to it. */
export function disclosuresAnnex({ plan }: PlanView, page: PageOfTable): readonly Block[] {
  const rows = printedDisclosures(plan.disclosures).map((disclosure, index) => ({
    disclosure,
    position: index + 1,
  }))
  return rows.length === 0 ? [] : [tableOf(columns, [{ title: null, rows }], page)]
}

const at = ({ disclosure }: DisclosureRow) => `disclosures/${disclosure.id}`

const columns: readonly Column<DisclosureRow>[] = [
  { title: 'TT', widthMm: 10, align: 'center', whole: true, text: (row) => String(row.position) },
  {
    title: 'Nội dung công khai',
    widthMm: 76,
    text: ({ disclosure }) => disclosure.content,
    source: (row) => `${at(row)}/content`,
  },
  {
    title: 'Căn cứ',
    widthMm: 48,
    optional: true,
    text: ({ disclosure }) => disclosure.basis,
    source: (row) => `${at(row)}/basis`,
  },
  {
    title: 'Hình thức',
    widthMm: 56,
    optional: true,
    text: ({ disclosure }) => disclosure.form,
    source: (row) => `${at(row)}/form`,
  },
  {
    title: 'Thời hạn',
    widthMm: 44,
    optional: true,
    text: ({ disclosure }) => disclosure.deadline,
    source: (row) => `${at(row)}/deadline`,
  },
  {
    title: 'Đơn vị thực hiện',
    widthMm: 40,
    optional: true,
    text: ({ disclosure }) => disclosure.responsible,
    source: (row) => `${at(row)}/responsible`,
  },
]
