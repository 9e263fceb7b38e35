import { sectionNames } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'
import { timingRange } from '#shared/plan/timing-text'
import { dateParts } from '#shared/vietnamese/dates'
import { lowerFirst } from '#shared/vietnamese/wording'
import { comparePlans, type Difference, type Section } from './compare'
import { moneySummary } from './money-summary'

/** Sections told of at most; the others are counted. */
const MOST_PARTS = 4

/**
 * What changed from one state to another in a line: "Kinh phí hội nghị 15 → 12 triệu đồng; thêm 2 hoạt
 * động tháng 9; sửa thời gian của 3 hoạt động". Blank when nothing did.
 */
export function summarizeDifferences(before: Plan, after: Plan): string {
  const money = moneySummary(before.budgetLines, after.budgetLines)
  const isTold = ({ path }: Difference) =>
    money !== null && /^budgetLines\/[^/]+\/(?:quantity|unitPrice)$/.test(path)
  const differences = comparePlans(before, after).filter((each) => !isTold(each))
  const parts = [...(money === null ? [] : [money]), ...sectionParts(differences, after)]
  const more = parts.length - MOST_PARTS
  return [...parts.slice(0, MOST_PARTS), ...(more > 0 ? [`và ${more} thay đổi khác`] : [])].join(
    '; ',
  )
}

function sectionParts(differences: readonly Difference[], after: Plan): readonly string[] {
  const sections = [...new Set(differences.map(({ section }) => section))]
  return sections.flatMap((section) => {
    const own = differences.filter((each) => each.section === section)
    if (section === 'issuedVersion') return own.map(issuedPart)
    const rows = (kind: Difference['kind']) => own.filter((each) => each.kind === kind)
    const isOrder = (each: Difference) => each.path === section && each.field !== ''
    const changed = rows('changed').filter((each) => !isOrder(each))
    return [
      ...count('thêm', rows('added'), section, whenOf(rows('added'), after)),
      ...count('bỏ', rows('removed'), section, ''),
      ...(changed.length === 0 ? [] : [`sửa ${changedName(section, changed)}`]),
      ...(own.some(isOrder) ? [`đổi thứ tự ${itemName(section)}`] : []),
    ]
  })
}

const issuedPart = ({ field, before, after }: Difference): string =>
  `${lowerFirst(field)} (${after || before})`

const itemName = (section: Section) => lowerFirst(ITEM_NAMES[section])

function count(
  verb: string,
  rows: readonly Difference[],
  section: Section,
  when: string,
): readonly string[] {
  const [first] = rows
  if (!first) return []
  return rows.length === 1 && first.row !== ''
    ? [`${verb} ${itemName(section)} “${first.row}”${when === '' ? '' : ` (${when})`}`]
    : [`${verb} ${rows.length} ${itemName(section)}${when === '' ? '' : ` ${when}`}`]
}

/** "tháng 9" when all of the activities fall in one month. */
function whenOf(rows: readonly Difference[], { activities, document }: Plan): string {
  const months = rows.map(({ path }) => {
    const activity = activities.find(({ id }) => path === `activities/${id}`)
    const range = activity && timingRange(activity.timing, document.year)
    if (!range) return null
    const [from, to] = [dateParts(range.from), dateParts(range.to)]
    return from.month === to.month && from.year === document.year ? from.month : null
  })
  const [first] = months
  return first && months.every((month) => month === first) ? `tháng ${first}` : ''
}

/** One field is named with its values; one field of several rows by its name; more are counted. */
function changedName(section: Section, differences: readonly Difference[]): string {
  const [first] = differences
  const rows = new Set(differences.map(rowOf))
  const fields = new Set(differences.map(({ field }) => field))
  if (differences.length === 1 && first) {
    const what = [ITEM_NAMES[section], first.row === '' ? '' : `“${first.row}”`]
      .filter((part) => part !== '')
      .join(' ')
    const isShort =
      first.before !== '' && first.after !== '' && (first.before + first.after).length < 60
    const values = isShort ? ` ${first.before} → ${first.after}` : ''
    return `${lowerFirst(what)}${first.field === '' ? '' : `${first.row === '' ? ': ' : ', '}${lowerFirst(first.field)}`}${values}`
  }
  if (first?.row === '') return `phần ${sectionNames[section]}`
  if (rows.size === 1 && first) return `${itemName(section)} “${first.row}” (${fields.size} mục)`
  return fields.size === 1 && first
    ? `${lowerFirst(first.field)} của ${rows.size} ${itemName(section)}`
    : `${rows.size} ${itemName(section)}`
}

/** `activities/hd01` of `activities/hd01/timing`. */
const rowOf = ({ path }: Difference) => path.split('/').slice(0, 2).join('/')

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
