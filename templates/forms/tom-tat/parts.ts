import type { Activity } from '#shared/plan/activity'
import type { Plan } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import { timingRange } from '#shared/plan/timing-text'
import { lifecycleStageNames, type LifecycleStage } from '#shared/reference/lifecycle'
import { budgetGroups, wholeAmount } from '#shared/rules/budget'
import { findGaps } from '#shared/rules/completeness/index'
import { isLasting, placeInYear } from '#shared/rules/schedule/place-in-year'
import { dateParts } from '#shared/vietnamese/dates'
import { paddedCount } from '#shared/vietnamese/numbering'
import { moneyInWords } from '#shared/vietnamese/numbers'
import { joinPhrases, phrase } from '#shared/vietnamese/wording'
import type { Block, Table, TableColumn } from '#templates/document/official-document'
import { printedLines } from '../estimate'
import { moneyFigure } from '../money'
import { heading, paragraph } from '../parts'
import { majorPolicies, type PlanView } from '../plan-view'
import { shortened } from '../shorten'
import { shortTiming } from '../timing-words'

/** How many of each the page shows, and how long a text may be. */
export type Limits = {
  policies: number
  perQuarter: number
  leads: number
  groups: number
  open: number
  letters: number
}

export function summaryBlocks(view: PlanView, limits: Limits): readonly Block[] {
  const sections: readonly (readonly [title: string, blocks: readonly Block[]])[] = [
    ['Chính sách và mốc thời gian', policies(view, limits)],
    ['Hoạt động chính theo quý', quarters(view, limits)],
    ['Đơn vị chủ trì', leads(view, limits)],
    ['Kinh phí', money(view.plan, limits)],
    ['Nội dung còn phải bổ sung trước khi ký', openPoints(view.plan, limits)],
  ]
  return [
    ...keyFigures(view),
    ...sections
      .filter(([, blocks]) => blocks.length > 0)
      .flatMap(([title, blocks], index) => [
        heading('clause', `${index + 1}. ${title}`),
        ...blocks,
      ]),
  ]
}

const column = (
  title: string,
  weight: number,
  align: TableColumn['align'] = 'left',
): TableColumn => ({ title, weight, align })

/** The plan in five figures. */
function keyFigures(view: PlanView): readonly Block[] {
  const { plan, policies: rows, activities } = view
  const major = majorPolicies(view)
  const total = wholeAmount(printedLines(plan))
  const figures: readonly (readonly [figure: string, label: string, source: string])[] = [
    [
      String(rows.length),
      major === 0 ? 'chính sách' : `chính sách (${paddedCount(major)} có tác động lớn)`,
      'policies',
    ],
    [String(activities.length), 'hoạt động', 'activities'],
    [String(countNamed(plan.channels)), 'kênh truyền thông', 'channels'],
    [String(countNamed(plan.staff)), 'đầu mối, vị trí', 'staff'],
    [moneyFigure(total), 'đồng kinh phí', 'budgetLines'],
  ]
  return [
    {
      kind: 'table',
      columns: figures.map((_, index) => column('', index === 4 ? 1.6 : 1, 'center')),
      rows: [
        {
          kind: 'cells',
          emphasis: 'total',
          cells: figures.map(([text, , source]) => ({ text, source })),
        },
        { kind: 'cells', cells: figures.map(([, text]) => ({ text })) },
      ],
    },
  ]
}

const countNamed = (rows: readonly { name: string }[]) =>
  rows.filter(({ name }) => phrase(name) !== '').length

/** Those of great impact first, each with its stages of the year. */
function policies({ plan, policies: all, activities }: PlanView, limits: Limits): readonly Block[] {
  if (all.length === 0) return []
  const ranked = [...all].sort(
    (a, b) => Number(b.impact === 'major') - Number(a.impact === 'major'),
  )
  const shown = ranked.slice(0, limits.policies)
  const table: Table = {
    kind: 'table',
    columns: [
      column('Chính sách', 8),
      ...SHOWN_STAGES.map((stage) => column(lifecycleStageNames[stage], 3.4, 'center')),
      column('Hoạt động', 2, 'center'),
    ],
    rows: shown.map((policy) => ({
      kind: 'cells',
      cells: [
        { text: shortened(policy.name, limits.letters), source: `policies/${policy.id}/name` },
        ...SHOWN_STAGES.map((stage) => ({ text: stageDays(policy, stage, plan.document.year) })),
        { text: String(activities.filter(({ policyId }) => policyId === policy.id).length) },
      ],
    })),
  }
  return [table, ...andMore(all.length - shown.length, 'chính sách')]
}

/** What a leader asks of a policy: when people are heard, when it is issued, from when it runs. */
const SHOWN_STAGES: readonly LifecycleStage[] = [
  'drafting',
  'finalization',
  'promulgation',
  'implementation',
]

const stageDays = ({ stages }: Policy, stage: LifecycleStage, year: number) =>
  shortTiming({ kind: 'span', from: stages[stage].from, to: stages[stage].to }, year)

function andMore(count: number, what: string): readonly Block[] {
  return count > 0 ? [paragraph(`Và ${paddedCount(count)} ${what} khác.`)] : []
}

const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'] as const

/** What begins in each quarter: of the policies of great impact first, in the order of the calendar. */
function quarters({ plan, policies: all, activities }: PlanView, limits: Limits): readonly Block[] {
  const { year } = plan.document
  const major = new Set(all.filter(({ impact }) => impact === 'major').map(({ id }) => id))
  const isMajor = ({ policyId }: Activity) => policyId !== null && major.has(policyId)
  const startOf = ({ timing }: Activity) => timingRange(timing, year)?.from ?? ''
  const byStart = (a: Activity, b: Activity) =>
    startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0
  const once = activities.filter((activity) => !isLasting(placeInYear(activity, year), year))
  const rows = QUARTERS.map((title, quarter) => {
    const begun = once
      .filter((activity) => startOf(activity) !== '' && quarterOf(startOf(activity)) === quarter)
      .sort(byStart)
    const shown = [...begun.filter(isMajor), ...begun.filter((activity) => !isMajor(activity))]
      .slice(0, limits.perQuarter)
      .sort(byStart)
      .map((activity) => {
        const when = shortTiming(activity.timing, year)
        return `- ${when === '' ? '' : `${when}: `}${shortened(activity.content, limits.letters)}`
      })
    const rest = begun.length - shown.length
    const more = rest > 0 ? [`- Và ${paddedCount(rest)} hoạt động khác`] : []
    return { title, text: [...shown, ...more].join('\n') }
  }).filter(({ text }) => text !== '')
  if (rows.length === 0) return []
  const lasting = activities.length - once.length
  return [
    {
      kind: 'table',
      columns: [column('', 1), column('', 9)],
      rows: rows.map(({ title, text }) => ({
        kind: 'cells',
        cells: [{ text: title }, { text, source: 'activities' }],
      })),
    },
    ...(lasting > 0
      ? [
          paragraph(
            `Ngoài ra có ${paddedCount(lasting)} hoạt động thường xuyên trong năm.`,
            'activities',
          ),
        ]
      : []),
  ]
}

const quarterOf = (iso: string) => Math.floor((dateParts(iso).month - 1) / 3)

/** Who leads how many activities. */
function leads({ activities }: PlanView, limits: Limits): readonly Block[] {
  const counts = new Map<string, number>()
  for (const { lead } of activities) {
    const name = phrase(lead)
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a)
  if (ranked.length === 0) return []
  const shown = ranked
    .slice(0, limits.leads)
    .map(([name, count]) => `${name} (${paddedCount(count)} hoạt động)`)
  const rest = ranked.length - shown.length
  const text = joinPhrases([...shown, rest > 0 ? `và ${paddedCount(rest)} đơn vị khác` : ''], '; ')
  return [paragraph(`${text}.`, 'responsibilities')]
}

/** The dearest groups of the estimate. */
function money({ budgetLines }: Plan, limits: Limits): readonly Block[] {
  const lines = printedLines({ budgetLines })
  const total = wholeAmount(lines)
  if (lines.length === 0) return []
  const groups = [...budgetGroups(lines)].sort((a, b) =>
    a.total < b.total ? 1 : a.total > b.total ? -1 : 0,
  )
  const shown = groups.slice(0, limits.groups)
  return [
    {
      kind: 'table',
      columns: [column('Nhóm chi', 4), column('Số tiền (đồng)', 1.4, 'right')],
      rows: [
        ...shown.map(({ name, lines: members }) => ({
          kind: 'cells' as const,
          cells: [
            { text: shortened(name, limits.letters) || 'Chi khác', source: 'budgetLines' },
            { text: moneyFigure(wholeAmount(members)) },
          ],
        })),
        ...(groups.length > shown.length
          ? [
              {
                kind: 'cells' as const,
                cells: [
                  { text: `${paddedCount(groups.length - shown.length)} nhóm khác` },
                  {
                    text: moneyFigure(
                      wholeAmount(groups.slice(shown.length).flatMap(({ lines: rest }) => rest)),
                    ),
                  },
                ],
              },
            ]
          : []),
        {
          kind: 'cells',
          emphasis: 'total',
          cells: [{ text: 'Tổng cộng' }, { text: moneyFigure(total) }],
        },
      ],
    },
    ...(total === null || total === 0n
      ? []
      : [paragraph(`Bằng chữ: ${moneyInWords(total)}.`, 'budgetLines')]),
  ]
}

function openPoints(plan: Plan, limits: Limits): readonly Block[] {
  const gaps = findGaps(plan)
  const shown = gaps
    .slice(0, limits.open)
    .map(({ message, path }) => paragraph(`- ${message}`, path))
  return [...shown, ...andMore(gaps.length - shown.length, 'nội dung')]
}
