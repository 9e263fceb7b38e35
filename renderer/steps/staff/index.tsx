import type { StaffMember } from '#shared/plan/staff'
import { staffRoleNames } from '#shared/reference/staff-roles'
import { flags, line, number, paragraph, type FieldSpec } from '../../ui/fields/spec'
import type { GridColumn } from '../../ui/grid/columns'
import { UsualRows } from '../../ui/usual-rows'
import { RowSectionEditor } from '../../ui/row-section'
import { unitSuggestions } from '../options'
import type { StepDefinition } from '../step'
import { FillDuties } from './fill-duties'

export const fields: readonly FieldSpec<StaffMember>[] = [
  line('name', { label: 'Họ và tên' }),
  line('position'),
  line('unit', { suggestions: unitSuggestions }),
  number('timeShare', 100),
  flags('roles', staffRoleNames, { width: 'full' }),
  paragraph('duties'),
  line('phone'),
  line('email', { hint: 'Người phát ngôn: dùng thư điện tử công vụ.' }),
  paragraph('trainingNeeded', { width: 'half' }),
  paragraph('trainingPlanned', { width: 'half' }),
]

export const columns: readonly GridColumn<StaffMember>[] = [
  { spec: line('name', { label: 'Họ và tên' }), width: 'minmax(98px, 1.2fr)' },
  { spec: line('position'), width: 'minmax(100px, 1.2fr)' },
  { spec: line('unit'), width: 'minmax(98px, 1.2fr)' },
  { spec: flags('roles', staffRoleNames), width: 'minmax(126px, 2fr)' },
  { spec: line('phone'), width: '98px' },
  { spec: line('email'), width: 'minmax(94px, 1fr)' },
]

const fillDuties = () => <FillDuties />

function StaffStep() {
  return (
    <RowSectionEditor
      section="staff"
      noun="nhân sự"
      columns={columns}
      fields={fields}
      actions={<UsualRows section="staff" noun="nhân sự" />}
      footer={fillDuties}
      start="Bấm “Danh mục” để thêm các vị trí cần có, rồi ghi họ tên."
    />
  )
}

export const staffStep: StepDefinition = {
  id: 'staff',
  group: 'content',
  title: 'Nhân sự',
  sections: ['staff'],
  guidance: 'staff',
  Component: StaffStep,
}
