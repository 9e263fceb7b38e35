import { assessDemands, type AssessedDemand } from '#shared/rules/section-1/assess'
import { answerStateNames, type Place } from '#shared/rules/section-1/found'
import { paddedCount } from '#shared/vietnamese/numbering'
import { phrase, sentence } from '#shared/vietnamese/wording'
import type { Block } from '#templates/document/official-document'
import type { PlanView } from '../../plan-view'
import { paragraph } from '../../parts'
import { tableOf, type Column, type PageOfTable, type RowGroup } from '../../table'
import { firstCitation } from '../../citation'
import { EXTRA_ANNEXES_SOURCE } from '../sections/extra-annexes'

type DemandRow = { answer: AssessedDemand; position: number }

/** What the letter asks of the unit, with what of the plan answers it; empty when it is not wanted. */
export function demandsToShow({ plan, demands }: PlanView) {
  if (!plan.document.extraAppendices.includes('demands')) return []
  return assessDemands(plan, demands).filter((section) => section.demands.length > 0)
}

/** "Bảng đối chiếu yêu cầu": each demand, how far the plan answers it, and with what. */
export function demandsAnnex(view: PlanView, page: PageOfTable): readonly Block[] {
  const sections = demandsToShow(view)
  let position = 0
  const groups = sections.map(({ section, demands }): RowGroup<DemandRow> => ({
    title: sections.length === 1 ? null : `Yêu cầu tại mục ${section.number}`,
    rows: demands.map((answer) => ({ answer, position: ++position })),
  }))
  return groups.length === 0
    ? []
    : [
        paragraph(
          sentence(
            `Đối chiếu nội dung Kế hoạch với yêu cầu tại ${firstCitation(view.demands.set.letter)}`,
          ),
          EXTRA_ANNEXES_SOURCE,
        ),
        tableOf(columns, groups, page),
      ]
}

/** As many rows of one kind as a cell names; the annexes before have them all. */
const MOST_NAMED = 6

function namesOf(places: readonly Place[]): string {
  const named = places.slice(0, MOST_NAMED).map(({ text }) => phrase(text))
  const rest = places.length - named.length
  return [...named, ...(rest > 0 ? [`và ${paddedCount(rest)} nội dung khác`] : [])].join('; ')
}

function evidenceText({ evidence }: AssessedDemand): string {
  const texts = evidence
    .filter(({ links }) => links.length > 0)
    .map(({ label, links }) => sentence(`${phrase(label)}: ${namesOf(links)}`))
  return dashed(texts)
}

function lackText({ evidence }: AssessedDemand): string {
  return dashed(
    evidence.filter(({ lacks }) => lacks.length > 0).map(({ lacks }) => sentence(namesOf(lacks))),
  )
}

const dashed = (texts: readonly string[]) =>
  texts.length < 2 ? texts.join('') : texts.map((text) => `- ${text}`).join('\n')

/** Where a click on the cell leads: the first row told of in it. */
const sourceOf = (places: readonly Place[]) => places[0]?.path ?? EXTRA_ANNEXES_SOURCE
const linksOf = ({ answer }: DemandRow) => answer.evidence.flatMap(({ links }) => links)
const lacksOf = ({ answer }: DemandRow) => answer.evidence.flatMap(({ lacks }) => lacks)

const columns: readonly Column<DemandRow>[] = [
  { title: 'TT', widthMm: 10, align: 'center', whole: true, text: (row) => String(row.position) },
  {
    title: 'Yêu cầu',
    widthMm: 62,
    text: ({ answer: { demand } }) => `${phrase(demand.title)}\n(${phrase(demand.clause)})`,
    source: () => EXTRA_ANNEXES_SOURCE,
  },
  {
    title: 'Mức đáp ứng',
    widthMm: 34,
    align: 'center',
    text: ({ answer }) => answerStateNames[answer.state],
    source: () => EXTRA_ANNEXES_SOURCE,
  },
  {
    title: 'Nội dung đáp ứng trong Kế hoạch',
    widthMm: 114,
    text: ({ answer }) => evidenceText(answer),
    source: (row) => sourceOf(linksOf(row)),
  },
  {
    title: 'Nội dung còn thiếu',
    widthMm: 50,
    optional: true,
    text: ({ answer }) => lackText(answer),
    source: (row) => sourceOf(lacksOf(row)),
  },
]
