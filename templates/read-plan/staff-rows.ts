import { emptyRow } from '#shared/plan/defaults'
import type { StaffMember } from '#shared/plan/staff'
import { layoutOf, type Layout, type TextTable } from './read-table'
import { cellOf, dataRows, flat, POSITION, rowNumber, type ReadRow, type RowOptions } from './rows'

type StaffField =
  | 'index'
  | 'name'
  | 'position'
  | 'phone'
  | 'email'
  | 'training'
  | 'timeShare'
  | 'duties'
  | 'unit'
  | 'note'

const STAFF: readonly (readonly [StaffField, RegExp])[] = [
  ['index', POSITION],
  ['name', /họ (?:và )?tên|họ, tên|cán bộ/iu],
  ['phone', /điện thoại|sđt|di động/iu],
  ['email', /thư điện tử|e-?mail|hòm thư/iu],
  ['training', /bồi dưỡng|đào tạo|tập huấn/iu],
  ['timeShare', /thời gian|tỷ lệ/iu],
  ['duties', /nhiệm vụ|phân công|công việc/iu],
  ['position', /chức vụ|chức danh|vị trí/iu],
  ['unit', /đơn vị|cơ quan|phòng|ban/iu],
  ['note', /ghi chú/iu],
]

/** The heading of a list of people. */
export const staffLayout = (table: TextTable, year: number): Layout<StaffField> | null =>
  layoutOf(table, ['name', 'position'], { words: STAFF, year })

/** "(đang bổ sung)", "……", "Chưa phân công": nobody's name. */
const NOBODY =
  /^[^\p{L}]*$|^\(.*\)$|(?<!\p{L})(?:đang|chưa|sẽ|chờ) (?:được )?(?:bổ sung|bổ nhiệm|phân công|bố trí|tuyển|cử|có)(?!\p{L})|^(?:khuyết|trống|bổ sung sau)$/iu

export function staffRows(
  table: TextTable,
  { columns, headRows }: Layout<StaffField>,
  { newId }: RowOptions,
): readonly ReadRow<StaffMember>[] {
  return dataRows(table, headRows).map(({ row, at }) => {
    const cell = cellOf(columns, row)
    const said = cell('name').replace(/^(?:đ\/c|đồng chí|ông|bà)[\s:.]+/iu, '')
    const name = NOBODY.test(said) ? '' : said
    const share = shareOf(cell('timeShare'))
    return {
      at,
      // A position without a name is a person yet to be named, or a heading.
      isSure: name !== '',
      understood: [rowNumber(cell('index')), share === null ? '' : cell('timeShare')].join(' '),
      row: {
        ...emptyRow('staff', newId()),
        name,
        position: flat(cell('position')),
        unit: flat(cell('unit')),
        duties: cell('duties'),
        timeShare: share,
        trainingNeeded: cell('training'),
        ...contactOf([cell('phone'), cell('email')].join(' ')),
      },
    }
  })
}

/** A telephone number and an address, in one cell or two. */
function contactOf(text: string): Pick<StaffMember, 'phone' | 'email'> {
  const email = /[^\s;,()]+@[^\s;,()]+/u.exec(text)?.[0] ?? ''
  return { phone: /(?:\+84|0)[\d .]{8,13}\d/.exec(text)?.[0] ?? '', email }
}

/** Per cent of the working time, 0 to 100. */
function shareOf(text: string): number | null {
  const said = /^(\d{1,3})\s*%?$/.exec(text)?.[1]
  return said === undefined || Number(said) > 100 ? null : Number(said)
}
