import { isTyped } from '#shared/plan/entered'
import { isLinkField, linkedSections, type LinkField } from '#shared/plan/links'
import { timing } from '#shared/plan/timing'
import { formatTiming } from '#shared/plan/timing-text'
import { channelTypeNames } from '#shared/reference/channel-types'
import {
  activityStatusNames,
  decisionActionNames,
  dispatchPurposeNames,
  extraAppendixNames,
  indicatorLevelNames,
  issuingModeNames,
  mediumNames,
  openingStyleNames,
  riskLevelNames,
  urgencyNames,
} from '#shared/reference/choice-names'
import { impactLevelNames } from '#shared/reference/impact-levels'
import { legalDocumentTypeNames } from '#shared/reference/legal-document-types'
import { lifecycleStageNames } from '#shared/reference/lifecycle'
import { costNorms } from '#shared/reference/norms'
import { orderTypeNames } from '#shared/reference/order-types'
import { paperKindNames } from '#shared/reference/paper-kinds'
import { signingAuthorityNames } from '#shared/reference/signing-authorities'
import { staffRoleNames } from '#shared/reference/staff-roles'
import { unitKindNames } from '#shared/reference/unit-kinds'
import { formatDate, isRealDate } from '#shared/vietnamese/dates'
import { formatWhole } from '#shared/vietnamese/numbers'
import { isRecord } from '#shared/plan/plan-path'
import { isRow, isRowList, rowName } from './rows'

/** Names of values chosen from a list, by field. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stage: lifecycleStageNames,
  order: orderTypeNames,
  // A channel and a legal document of a kind not listed are stored alike.
  type: { ...channelTypeNames, ...legalDocumentTypeNames, other: 'Loại khác' },
  impact: impactLevelNames,
  kind: unitKindNames,
  authority: signingAuthorityNames,
  roles: staffRoleNames,
  selected: paperKindNames,
  status: activityStatusNames,
  level: { ...indicatorLevelNames, ...riskLevelNames },
  issuing: issuingModeNames,
  opening: openingStyleNames,
  medium: mediumNames,
  urgency: urgencyNames,
  extraAppendices: extraAppendixNames,
  action: decisionActionNames,
  aim: dispatchPurposeNames,
}

/** The sections whose rows are linked to, of whatever shape. */
export type LinkedRows = Readonly<Partial<Record<(typeof linkedSections)[LinkField], unknown>>>

/** Items one after another; after a sentence that ends no other sign is wanted. */
const inOneLine = (items: readonly string[]): string =>
  items
    .map((item, at) => (at === 0 ? item : `${items[at - 1]?.endsWith('.') ? ' ' : '; '}${item}`))
    .join('')

/** The value of a field as people read it; blank when there is none. */
export function valueText(plan: LinkedRows, key: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (isTyped(value)) return value.typed
  const asTiming = timing.safeParse(value)
  if (asTiming.success) return formatTiming(asTiming.data)
  if (typeof value === 'boolean') return value ? 'Có' : 'Không'
  if (typeof value === 'number') return numberText(key, value)
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    const texts = items.map((item) => valueText(plan, key, item))
    // Of a link to a row that is gone there is nothing to read.
    return inOneLine(isLinkField(key) ? texts.filter((text) => text !== '') : texts)
  }
  if (isRow(value)) return rowName(value)
  // What was kept is known by why.
  if (isRecord(value)) return valueText(plan, 'reason', value['reason'])
  if (typeof value !== 'string') return ''
  if (isLinkField(key)) return linkedName(plan, key, value)
  if (key === 'normId') return normName(value)
  return CHOICES[key]?.[value] ?? (isRealDate(value) ? formatDate(value) : value)
}

function numberText(key: string, value: number): string {
  if (key === 'year') return String(value)
  return Number.isInteger(value) ? formatWhole(value) : String(value).replace('.', ',')
}

/** The unit's own list is not at hand here: its entries are known by the norm cited beside. */
function normName(id: string): string {
  return id === '' ? '' : (costNorms.find((norm) => norm.id === id)?.content ?? OWN_NORM)
}

const OWN_NORM = 'Mục trong danh mục định mức của đơn vị'

function linkedName(plan: LinkedRows, key: LinkField, id: string): string {
  const rows = plan[linkedSections[key]]
  const row = isRowList(rows) ? rows.find((each) => each.id === id) : undefined
  return row ? rowName(row) : ''
}
