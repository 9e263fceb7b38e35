import type { Risk } from '#shared/plan/risk'
import { riskLevelNames } from '#shared/reference/choice-names'
import { phrase } from '#shared/vietnamese/wording'
import type { Block } from '#templates/document/official-document'
import { tableOf, type Column, type PageOfTable } from '../../table'
import type { PlanView } from '../../plan-view'

type RiskRow = { risk: Risk; position: number }

/** Rumours and crises foreseen, with the answer and the first hour's work. */
export function risksAnnex({ plan }: PlanView, page: PageOfTable): readonly Block[] {
  const policies = new Map(plan.policies.map((policy) => [policy.id, phrase(policy.name)]))
  const rows = plan.risks
    .filter((risk) => phrase(risk.situation) !== '')
    .map((risk, index) => ({ risk, position: index + 1 }))
  return rows.length === 0 ? [] : [tableOf(columns(policies), [{ title: null, rows }], page)]
}

const at = ({ risk }: RiskRow) => `risks/${risk.id}`

const columns = (policies: ReadonlyMap<string, string>): readonly Column<RiskRow>[] => [
  { title: 'TT', widthMm: 10, align: 'center', whole: true, text: (row) => String(row.position) },
  {
    title: 'Tình huống, tin đồn',
    widthMm: 46,
    text: ({ risk }) => risk.situation,
    source: (row) => `${at(row)}/situation`,
  },
  {
    title: 'Chính sách',
    widthMm: 34,
    optional: true,
    text: ({ risk }) => policies.get(risk.policyId ?? '') ?? '',
    source: (row) => `${at(row)}/policyId`,
  },
  {
    title: 'Mức',
    widthMm: 16,
    align: 'center',
    text: ({ risk }) => riskLevelNames[risk.level],
    source: (row) => `${at(row)}/level`,
  },
  {
    title: 'Nội dung trả lời',
    widthMm: 56,
    text: ({ risk }) => risk.answer,
    source: (row) => `${at(row)}/answer`,
  },
  {
    title: 'Người phát ngôn',
    widthMm: 28,
    optional: true,
    text: ({ risk }) => risk.spokesperson,
    source: (row) => `${at(row)}/spokesperson`,
  },
  {
    title: 'Việc làm trong giờ đầu',
    widthMm: 50,
    optional: true,
    text: ({ risk }) =>
      risk.firstHourSteps
        .map(phrase)
        .filter((step) => step !== '')
        .map((step, index) => `${index + 1}. ${step}`)
        .join('\n'),
    source: (row) => `${at(row)}/firstHourSteps`,
  },
  {
    title: 'Theo dõi, giám sát',
    widthMm: 30,
    optional: true,
    text: ({ risk }) => risk.monitoring,
    source: (row) => `${at(row)}/monitoring`,
  },
]
