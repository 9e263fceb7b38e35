import { sectionNames } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'
import { totalAmount } from '#shared/rules/budget'
import { formatWhole } from '#shared/vietnamese/numbers'
import { lowerFirst } from '#shared/vietnamese/wording'
import { comparePlans, type Difference, type Section } from './compare'

/** Sections told of at most; the others are counted. */
const MOST_PARTS = 4

/**
 * What changed from one state to another in a line: "Kinh phí 26.650.000 → 24.000.000 đồng; thêm 2
 * hoạt động; sửa 1 căn cứ". Blank when nothing did.
 */
export function summarizeDifferences(before: Plan, after: Plan): string {
  const differences = comparePlans(before, after)
  const parts = [...moneyPart(before, after), ...sectionParts(differences)]
  const more = parts.length - MOST_PARTS
  return [...parts.slice(0, MOST_PARTS), ...(more > 0 ? [`và ${more} thay đổi khác`] : [])].join(
    '; ',
  )
}

function moneyPart(before: Plan, after: Plan): readonly string[] {
  const [old, now] = [totalAmount(before.budgetLines), totalAmount(after.budgetLines)]
  return old === now ? [] : [`Kinh phí ${formatWhole(old)} → ${formatWhole(now)} đồng`]
}

function sectionParts(differences: readonly Difference[]): readonly string[] {
  const sections = [...new Set(differences.map(({ section }) => section))]
  return sections.flatMap((section) => {
    const own = differences.filter((each) => each.section === section)
    const rows = (kind: Difference['kind']) => own.filter((each) => each.kind === kind)
    const [added, removed] = [rows('added'), rows('removed')]
    const changed = new Set(rows('changed').map(({ row, field }) => (row === '' ? field : row)))
    return [
      ...count('thêm', added, section),
      ...count('bỏ', removed, section),
      ...(changed.size === 0 ? [] : [`sửa ${changedName(section, changed, rows('changed'))}`]),
    ]
  })
}

function count(verb: string, rows: readonly Difference[], section: Section): readonly string[] {
  const [first] = rows
  if (!first) return []
  return rows.length === 1
    ? [`${verb} ${lowerFirst(ITEM_NAMES[section])} “${first.row}”`]
    : [`${verb} ${rows.length} ${lowerFirst(ITEM_NAMES[section])}`]
}

/** One field is named with its values; more are counted. */
function changedName(
  section: Section,
  changed: ReadonlySet<string>,
  differences: readonly Difference[],
): string {
  const [only] = differences
  if (differences.length === 1 && only) {
    const what = [ITEM_NAMES[section], only.row === '' ? '' : `“${only.row}”`]
      .filter((part) => part !== '')
      .join(' ')
    const isShort =
      only.before !== '' && only.after !== '' && (only.before + only.after).length < 60
    const values = isShort ? ` ${only.before} → ${only.after}` : ''
    return `${lowerFirst(what)}${only.field === '' ? '' : `, ${lowerFirst(only.field)}`}${values}`
  }
  return differences.some(({ row }) => row !== '')
    ? `${changed.size} ${lowerFirst(ITEM_NAMES[section])}`
    : `phần ${sectionNames[section]}`
}

/** One item of each section. */
const ITEM_NAMES: Record<Section, string> = {
  ...sectionNames,
  policies: 'Chính sách',
  channels: 'Kênh',
  staff: 'Nhân sự',
  budgetLines: 'Dòng kinh phí',
  risks: 'Tình huống',
  disclosures: 'Nội dung công khai',
  responsibilities: 'Phân công',
  reports: 'Báo cáo',
}
