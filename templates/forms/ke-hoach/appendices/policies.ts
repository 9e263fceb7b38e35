import type { Activity } from '#shared/plan/activity'
import { isTyped } from '#shared/plan/entered'
import type { Policy, PolicyStage } from '#shared/plan/policy'
import { channelTypeNames } from '#shared/reference/channel-types'
import { impactLevelNames } from '#shared/reference/impact-levels'
import { lifecycleStageNames, lifecycleStages } from '#shared/reference/lifecycle'
import { orderTypeNames } from '#shared/reference/order-types'
import { activityCosts, type ActivityCost } from '#shared/rules/budget'
import { paddedCount } from '#shared/vietnamese/numbering'
import { formatWhole } from '#shared/vietnamese/numbers'
import { joinPhrases, lowerFirst, phrase, tidy } from '#shared/vietnamese/wording'
import type { Block, Table } from '#templates/document/official-document'
import { heading, labelled } from '../../parts'
import { tableOf, type Column, type PageOfTable } from '../../table'
import type { AnnexLabels } from '../annex-labels'
import type { PlanView } from '../../plan-view'
import { shortTiming } from '../../timing-words'
import { budgetLineNumbers } from '../../estimate'
import { activityGroups, type ActivityRow } from './activity-groups'

export const policiesAnnexTitle = ({ policies, activities }: PlanView): string =>
  policies.length > 0 || activities.some(({ stage }) => stage !== 'general')
    ? 'Danh mục chính sách và hoạt động truyền thông theo giai đoạn'
    : 'Danh mục hoạt động truyền thông'

/** The policies with their stages, then every activity: under its policy, by stage and time. */
export function policiesAnnex(
  view: PlanView,
  labels: AnnexLabels,
  page: PageOfTable,
): readonly Block[] {
  const tables = [
    ...(view.policies.length === 0
      ? []
      : [
          {
            title: 'Danh mục chính sách; thời gian, góp ý, phản biện theo giai đoạn',
            table: policyTable(view, page),
          },
        ]),
    ...(view.activities.length === 0
      ? []
      : [
          {
            title: 'Hoạt động truyền thông theo chính sách',
            table: activityTable(view, labels, page),
          },
        ]),
  ]
  return tables.length === 1
    ? tables.map(({ table }) => table)
    : tables.flatMap(({ title, table }, index) => [
        heading('clause', `${index + 1}. ${title}`),
        table,
      ])
}

type PolicyRow = { policy: Policy; position: number }

/** A policy a row, a stage a column: when it runs, and how comment and critique are gathered. */
function policyTable({ plan, policies }: PlanView, page: PageOfTable): Table {
  const at = ({ policy }: PolicyRow) => `policies/${policy.id}`
  const columns: readonly Column<PolicyRow>[] = [
    { title: 'TT', widthMm: 10, align: 'center', whole: true, text: (row) => String(row.position) },
    {
      title: 'Chính sách',
      widthMm: 52,
      text: ({ policy }) =>
        lines([
          phrase(policy.name),
          labelled('Lĩnh vực', lowerFirst(phrase(policy.field))),
          labelled('Chủ trì soạn thảo', policy.draftingBody),
          policy.impact === 'unassessed' ? '' : impactLevelNames[policy.impact],
        ]),
      source: (row) => `${at(row)}/name`,
    },
    {
      title: 'Đối tượng',
      widthMm: 30,
      optional: true,
      text: ({ policy }) => joinPhrases(policy.audiences, '; '),
      source: (row) => `${at(row)}/audiences`,
    },
    ...lifecycleStages.map((stage): Column<PolicyRow> => ({
      title: lifecycleStageNames[stage],
      widthMm: 31,
      text: ({ policy }) =>
        lines([
          stageTime(policy.stages[stage], plan.document.year),
          phrase(policy.stages[stage].consultation),
        ]),
      source: (row) => `${at(row)}/stages/${stage}/consultation`,
    })),
  ]
  const rows = policies.map((policy, index) => ({ policy, position: index + 1 }))
  return tableOf(columns, [{ title: null, rows }], page)
}

/** "05/01 - 15/02"; a day outside the plan year keeps its year. */
function stageTime({ from, to }: PolicyStage, year: number): string {
  return shortTiming({ kind: 'span', from, to }, year)
}

function activityTable(view: PlanView, labels: AnnexLabels, page: PageOfTable): Table {
  const { plan, activities } = view
  const channels = new Map(
    plan.channels.map((channel) => [
      channel.id,
      phrase(channel.name) || channelTypeNames[channel.type],
    ]),
  )
  const costs = activityCosts(plan)
  const lineNumbers = budgetLineNumbers(plan)
  const at = ({ activity }: ActivityRow) => `activities/${activity.id}`
  const columns: readonly Column<ActivityRow>[] = [
    { title: 'TT', widthMm: 10, align: 'center', whole: true, text: (row) => String(row.position) },
    {
      title: activities.every(({ stage }) => stage === 'general')
        ? 'Thời gian'
        : 'Giai đoạn, thời gian',
      widthMm: 28,
      text: ({ activity }) =>
        lines([
          activity.stage === 'general' ? '' : lifecycleStageNames[activity.stage],
          shortTiming(activity.timing, plan.document.year),
        ]),
      source: (row) => `${at(row)}/timing`,
    },
    {
      title: 'Nội dung, thông điệp',
      widthMm: 52,
      text: ({ activity }) =>
        lines([phrase(activity.content), labelled('Thông điệp', activity.message)]),
      source: (row) => `${at(row)}/content`,
    },
    {
      title: 'Hình thức, kênh',
      widthMm: 36,
      optional: true,
      text: ({ activity }) =>
        lines([
          joinPhrases(
            [activity.form, ...activity.channelIds.map((id) => channels.get(id) ?? '')],
            '; ',
          ),
          activity.order === 'own' ? '' : `(${lowerFirst(orderTypeNames[activity.order])})`,
        ]),
      source: (row) => `${at(row)}/form`,
    },
    {
      title: 'Đối tượng',
      widthMm: 28,
      optional: true,
      text: ({ activity }) => joinPhrases(activity.audiences, '; '),
      source: (row) => `${at(row)}/audiences`,
    },
    {
      title: 'Chủ trì, phối hợp',
      widthMm: 36,
      text: ({ activity }) =>
        lines([
          labelled('Chủ trì', activity.lead),
          labelled('Phối hợp', joinPhrases(activity.cooperatingUnits, '; ')),
        ]),
      source: (row) => `${at(row)}/lead`,
    },
    {
      title: 'Sản phẩm, chỉ tiêu',
      widthMm: 32,
      optional: true,
      text: ({ activity }) => lines([productText(activity), targetText(activity)]),
      source: (row) => `${at(row)}/product`,
    },
    {
      title: 'Kinh phí (đồng)',
      widthMm: 24,
      align: 'right',
      whole: true,
      optional: true,
      text: ({ activity }) =>
        costText(costs.get(activity.id) ?? null, lineNumbers, labels.get('budget') ?? ''),
      source: (row) => `${at(row)}/budgetLineIds`,
    },
  ]
  return tableOf(columns, activityGroups(view), page)
}

function productText({ product, productQuantity, productUnit }: Activity): string {
  const quantity = isTyped(productQuantity)
    ? tidy(productQuantity.typed)
    : productQuantity === null
      ? ''
      : productQuantity < 10
        ? paddedCount(productQuantity)
        : formatWhole(productQuantity)
  const counted = joinPhrases([quantity, lowerFirst(phrase(productUnit))], ' ')
  return quantity === '' ? phrase(product) : joinPhrases([product, counted], ': ')
}

function targetText({ indicator, target }: Activity): string {
  return joinPhrases([indicator, target], ': ')
}

/** The money of its own lines; lines shared with others by their number in the estimate. */
function costText(
  cost: ActivityCost | null,
  lineNumbers: ReadonlyMap<string, number>,
  budgetLabel: string,
): string {
  if (cost === null) return ''
  const own = cost.own > 0n ? formatWhole(cost.own) : ''
  const numbers = cost.shared.flatMap((line) => lineNumbers.get(line.id) ?? [])
  // The annex on a line of its own: in a narrow column its name and its number would be parted.
  const shared = numbers.length === 0 ? [] : [`Mục ${numbers.join(', ')}`, budgetLabel]
  return lines([own, ...shared])
}

const lines = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n')
