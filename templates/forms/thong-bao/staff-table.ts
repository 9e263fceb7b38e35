import type { StaffMember } from '#shared/plan/staff'
import { tidy } from '#shared/vietnamese/wording'
import type { Table } from '#templates/document/official-document'
import { staffColumns, staffRows, staffSource, type StaffRow } from '../staff-columns'
import { tableOf, type Column, type PageOfTable } from '../table'

/** People with what each of them does. */
export function staffTable(staff: readonly StaffMember[], page: PageOfTable): Table {
  return tableOf(columns, [{ title: null, rows: staffRows(staff) }], page)
}

const columns: readonly Column<StaffRow>[] = [
  ...staffColumns({ name: 34, position: 40, duties: 76 }),
  {
    title: 'Điện thoại',
    widthMm: 24,
    align: 'center',
    whole: true,
    optional: true,
    text: ({ member }) => tidy(member.phone),
    source: (row) => staffSource(row, 'phone'),
  },
]
