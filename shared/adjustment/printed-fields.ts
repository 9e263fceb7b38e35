import type { Activity } from '#shared/plan/activity'
import type { LegalBasis } from '#shared/plan/legal-basis'
import type { RowOf } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import { formatTiming } from '#shared/plan/timing-text'
import { channelTypeNames } from '#shared/reference/channel-types'
import { riskLevelNames } from '#shared/reference/choice-names'
import { impactLevelNames } from '#shared/reference/impact-levels'
import { legalDocumentTypeNames } from '#shared/reference/legal-document-types'
import { lifecycleStageNames, lifecycleStages } from '#shared/reference/lifecycle'
import { orderTypeNames } from '#shared/reference/order-types'
import { staffRoleNames } from '#shared/reference/staff-roles'
import { lineAmount } from '#shared/rules/budget'
import { joinPhrases, lowerFirst, phrase } from '#shared/vietnamese/wording'
import {
  asText,
  choice,
  date,
  dateText,
  lines,
  links,
  list,
  number,
  numberText,
  text,
  together,
  type PrintedField,
} from './printed-field'

/** List sections of a plan that stand on its paper, in the order of the paper. */
export const printedSections = [
  'legalBases',
  'objectives',
  'policies',
  'activities',
  'disclosures',
  'channels',
  'mediaPartners',
  'collaborators',
  'staff',
  'risks',
  'budgetLines',
  'responsibilities',
  'reports',
] as const
export type PrintedSection = (typeof printedSections)[number]

export type Printed<Row> = {
  /** Whether the row stands on the paper at all. */
  readonly isPrinted: (row: Row) => boolean
  /** What it is called: its first field unless told. */
  readonly name?: (row: Row) => string
  /** The first names the row. */
  readonly fields: readonly PrintedField<Row>[]
}

const has = (value: string) => phrase(value) !== ''

const stageFields: readonly PrintedField<Policy>[] = lifecycleStages.flatMap((stage) => {
  const name = `Giai đoạn ${lowerFirst(lifecycleStageNames[stage])}`
  return [
    together<Policy>(
      [`stages/${stage}/from`, `stages/${stage}/to`],
      name,
      ({ stages }) => [stages[stage].from, stages[stage].to],
      ({ stages }) => formatTiming({ kind: 'span', ...spanOf(stages[stage]) }),
    ),
    together<Policy>(
      [`stages/${stage}/consultation`],
      `${name}, góp ý, phản biện`,
      ({ stages }) => stages[stage].consultation,
      ({ stages }) => stages[stage].consultation,
    ),
  ]
})

/** What could not be read is not printed. */
const spanOf = ({ from, to }: Policy['stages']['drafting']) => ({
  from: dateText(from) === '' ? null : from,
  to: dateText(to) === '' ? null : to,
})

const product = together<Activity>(
  ['product', 'productQuantity', 'productUnit'],
  'Sản phẩm',
  (row) => [row.product, row.productQuantity, row.productUnit],
  (row) => {
    const counted = joinPhrases([numberText(row.productQuantity), lowerFirst(row.productUnit)], ' ')
    return numberText(row.productQuantity) === ''
      ? row.product
      : joinPhrases([row.product, counted], ': ')
  },
)

/** Laws are cited by name and date alone (Phụ lục I, mục II.6a). */
const isNumbered = ({ type }: LegalBasis) => !['law', 'code', 'ordinance'].includes(type)

export const printedRows: { readonly [S in PrintedSection]: Printed<RowOf<S>> } = {
  legalBases: {
    isPrinted: ({ subject, number }) => has(subject) || has(number),
    fields: [
      text('subject'),
      asText('type', ({ type }) => (type === 'other' ? '' : legalDocumentTypeNames[type])),
      asText('number', (row) => (isNumbered(row) ? row.number : '')),
      asText('issuer', (row) => (isNumbered(row) ? row.issuer : '')),
      date('date'),
    ],
  },
  objectives: {
    isPrinted: (row) =>
      [row.content, row.indicator, row.baseline, row.target, row.measurement].some(has),
    fields: [
      text('content'),
      text('indicator'),
      text('baseline'),
      text('target'),
      text('measurement'),
    ],
  },
  policies: {
    isPrinted: ({ name }) => has(name),
    fields: [
      text('name'),
      text('field'),
      text('draftingBody'),
      asText('impact', ({ impact }) => (impact === 'unassessed' ? '' : impactLevelNames[impact])),
      list('audiences'),
      ...stageFields,
      lines('keyMessages', { label: 'Thông điệp' }),
    ],
  },
  activities: {
    isPrinted: ({ content, status }) => has(content) && status !== 'cancelled',
    fields: [
      text('content'),
      text('message'),
      links('policyId', 'policies'),
      asText('stage', ({ stage }) => (stage === 'general' ? '' : lifecycleStageNames[stage])),
      asText('timing', ({ timing }) => (timing.kind === 'typed' ? '' : formatTiming(timing))),
      text('form'),
      links('channelIds', 'channels'),
      asText('order', ({ order }) => (order === 'own' ? '' : orderTypeNames[order])),
      list('audiences'),
      text('lead'),
      list('cooperatingUnits'),
      product,
      text('indicator'),
      text('target'),
      links('budgetLineIds', 'budgetLines', { label: 'Nội dung chi' }),
    ],
  },
  disclosures: {
    isPrinted: ({ content }) => has(content),
    fields: [text('content'), text('basis'), text('form'), text('deadline'), text('responsible')],
  },
  channels: {
    isPrinted: ({ name }) => has(name),
    fields: [
      text('name', { label: 'Tên kênh' }),
      choice('type', channelTypeNames, { label: 'Loại kênh' }),
      text('address'),
      text('owner'),
      text('reach'),
      text('frequency'),
      number('yearlyCost'),
      text('note'),
    ],
  },
  mediaPartners: {
    isPrinted: ({ name }) => has(name),
    fields: [
      text('name', { label: 'Tên cơ quan' }),
      text('kind', { label: 'Loại hình' }),
      choice('order', orderTypeNames, { label: 'Phương thức' }),
      text('work'),
      text('contact'),
      number('cost'),
    ],
  },
  collaborators: {
    isPrinted: ({ name }) => has(name),
    fields: [
      text('name', { label: 'Lực lượng' }),
      text('area'),
      text('role', { label: 'Nhiệm vụ' }),
      text('count'),
      text('contact'),
    ],
  },
  staff: {
    isPrinted: ({ name }) => has(name),
    fields: [
      text('name', { label: 'Họ và tên' }),
      text('position'),
      text('unit'),
      asText('roles', ({ roles }) =>
        joinPhrases(
          roles.map((role) => staffRoleNames[role]),
          '; ',
        ),
      ),
      text('duties'),
      number('timeShare'),
      text('phone'),
      text('email'),
      text('trainingNeeded'),
      text('trainingPlanned'),
    ],
  },
  risks: {
    isPrinted: ({ situation }) => has(situation),
    fields: [
      text('situation'),
      links('policyId', 'policies'),
      choice('level', riskLevelNames),
      text('answer'),
      text('spokesperson'),
      lines('firstHourSteps'),
      text('monitoring'),
    ],
  },
  budgetLines: {
    isPrinted: (row) => has(row.content) || lineAmount(row) !== null,
    fields: [
      text('content', { label: 'Nội dung chi' }),
      text('group'),
      text('measureUnit'),
      number('quantity'),
      number('unitPrice', { label: 'Đơn giá' }),
      text('fundingSource'),
      text('budgetCode'),
      text('norm'),

      asText('order', ({ order }) => (order === 'own' ? '' : orderTypeNames[order])),
      asText('quarter', ({ quarter }) => QUARTERS[(quarter ?? 0) - 1] ?? ''),
      text('note'),
    ],
  },
  responsibilities: {
    isPrinted: ({ tasks }) => tasks.some(has),
    name: ({ unit }) => phrase(unit) || 'Đơn vị được phân công',
    fields: [text('unit'), lines('tasks'), text('deadline')],
  },
  reports: {
    isPrinted: ({ content }) => has(content),
    fields: [text('content'), text('recipient'), date('due')],
  },
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const
