import type { Activity } from '#shared/plan/activity'
import { emptyRow } from '#shared/plan/defaults'
import { MAX_LINE } from '#shared/plan/primitives'
import { readTiming } from '#shared/plan/timing-text'
import { upperFirst } from '#shared/vietnamese/wording'
import { bare } from './numbered-text'

type Detail = 'lead' | 'cooperatingUnits' | 'timing' | 'product' | 'form' | 'audiences' | 'message'

/** The details people write under an activity; those without a field of their own go to its note. */
const DETAILS: readonly (readonly [RegExp, Detail | 'note'])[] = [
  [/^(?:(?:đơn vị|cơ quan|bộ phận) )?(?:chủ trì|thực hiện|phụ trách|tham mưu)$/iu, 'lead'],
  [/^(?:(?:đơn vị|cơ quan|bộ phận) )?phối hợp$/iu, 'cooperatingUnits'],
  [/^(?:thời gian|thời hạn|thời điểm|tiến độ)(?: (?:thực hiện|hoàn thành|tổ chức))?$/iu, 'timing'],
  [/^(?:sản phẩm|kết quả)(?: đầu ra| dự kiến)?$/iu, 'product'],
  [/^hình thức(?: thực hiện| tổ chức)?$/iu, 'form'],
  [/^đối tượng$/iu, 'audiences'],
  [/^thông điệp$/iu, 'message'],
  [/^(?:(?:dự toán )?kinh phí(?: thực hiện)?|địa điểm|thành phần|số lượng|nội dung)$/iu, 'note'],
]
const LONGEST_LABEL = 40

const labelled = (text: string) => {
  const at = text.indexOf(':')
  const label = at > 0 && at < LONGEST_LABEL ? text.slice(0, at).trim() : ''
  const detail = DETAILS.find(([words]) => words.test(label))?.[1] ?? null
  return { detail, said: detail === null ? '' : bare(text.slice(at + 1)) }
}

/** Whether a line tells a detail of the activity above it: "Chủ trì: Phòng Kinh tế". */
export const isDetail = (words: string): boolean => labelled(words).detail !== null

/**
 * An activity told in prose: its details in lines of their own ("Thời gian: Quý II"), or in its
 * sentences ("Quý III: Cấp phát …", "… trong tháng 7").
 * @param year year of a day written without one
 */
export function proseActivity(text: string, year: number, id: string): Activity {
  const [first = '', ...lines] = text.split('\n')
  const [opening = '', ...sentences] = first.split(/(?<=[.;])\s+(?=\p{Lu})/u)
  const told = timeTold(opening, year)
  let row: Activity = { ...emptyRow('activities', id), content: told.content, timing: told.timing }
  const rest: string[] = []
  for (const piece of [...sentences, ...lines]) {
    const { detail, said } = labelled(piece)
    const lead = detail === null ? /^(.{3,100}) chủ trì[.;]?$/u.exec(piece)?.[1] : undefined
    if (lead !== undefined) row = { ...row, lead }
    else if (detail === null) rest.push(piece)
    else row = withDetail(row, detail, said, bare(piece), year)
  }
  return rest.length === 0 ? row : { ...row, content: [row.content, ...rest].join('. ') }
}

function withDetail(
  row: Activity,
  detail: Detail | 'note',
  said: string,
  whole: string,
  year: number,
): Activity {
  const note = { ...row, note: row.note === '' ? whole : `${row.note}\n${whole}` }
  if (said.length > MAX_LINE) return note
  switch (detail) {
    case 'note':
      return note
    case 'timing':
      return row.timing.kind === 'unset' ? { ...row, timing: timing(said, year) } : note
    case 'cooperatingUnits':
    case 'audiences':
      return { ...row, [detail]: [...row[detail], ...said.split(/\s*[;,]\s*(?=\p{Lu})/u)] }
    case 'lead':
    case 'product':
    case 'form':
    case 'message':
      return row[detail] === '' ? { ...row, [detail]: said } : note
  }
}

/** "Từ tháng 02 đến tháng 11/2026", "Trong quý II năm 2026": as the app types them. */
function timing(text: string, year: number): Activity['timing'] {
  const own = new RegExp(`(?<=(?:tháng \\d{1,2}|quý \\S{1,3}))\\s*(?:/|,? năm )\\s*${year}`, 'giu')
  return readTiming(
    bare(text)
      .replace(own, '')
      .replace(/^(?:trong|vào)\s+(?:ngày\s+)?/iu, ''),
    year,
  )
}

const PERIOD = String.raw`(?:(?:từ )?(?:tháng \d{1,2}|quý (?:IV|I{1,3}|[1-4]))(?:\s*(?:-|–|đến)\s*(?:tháng |quý )?(?:\d{1,2}|IV|I{1,3}))?(?:(?:\/| năm )20\d{2})?|ngày \d{1,2}\/\d{1,2}(?:\/20\d{2})?)`
/** Whether a text is a time and nothing else. */
export const isPeriod = (text: string): boolean => new RegExp(`^${PERIOD}$`, 'iu').test(bare(text))

const BEFORE = new RegExp(String.raw`^(${PERIOD})\s*:\s+(.+)$`, 'iu')
const AFTER = new RegExp(
  String.raw`^(.+?),?\s+(?:(?:tổ chức |thực hiện |hoàn thành )?(?:trong|vào) )(${PERIOD})$`,
  'iu',
)

function timeTold(text: string, year: number): Pick<Activity, 'content' | 'timing'> {
  const words = bare(text)
  const [, early, what] = BEFORE.exec(words) ?? []
  const [, done, late] = AFTER.exec(words) ?? []
  const time = early ?? late
  const read = time === undefined ? null : timing(time.replace(/^ngày /iu, ''), year)
  if (!read || read.kind === 'typed') return { content: words, timing: { kind: 'unset' } }
  return { content: upperFirst(what ?? done ?? ''), timing: read }
}
