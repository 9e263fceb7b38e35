import type { Channel, Collaborator, MediaPartner } from '#shared/plan/channel'
import { channelTypeNames } from '#shared/reference/channel-types'
import { partnerOrderNames } from '#shared/reference/order-types'
import { MAX_MONEY } from '#shared/plan/primitives'
import { choice, line, number, paragraph, type FieldSpec } from '../../ui/fields/spec'
import type { GridColumn } from '../../ui/grid/columns'
import { UsualRows } from '../../ui/usual-rows'
import { RowSectionEditor } from '../../ui/row-section'
import { SectionTabs } from '../../ui/section-tabs'
import { unitSuggestions } from '../options'
import type { StepDefinition } from '../step'

export const channelFields: readonly FieldSpec<Channel>[] = [
  choice('type', channelTypeNames, { label: 'Loại kênh', width: 'full' }),
  line('name', { label: 'Tên kênh', width: 'full' }),
  line('owner', { suggestions: unitSuggestions }),
  line('reach'),
  line('frequency'),
  number('yearlyCost', MAX_MONEY),
  line('address', { label: 'Địa chỉ, đường dẫn', width: 'full' }),
  paragraph('note'),
]
export const channelColumns: readonly GridColumn<Channel>[] = [
  { spec: line('name', { label: 'Tên kênh' }), width: 'minmax(152px, 2fr)' },
  { spec: choice('type', channelTypeNames, { label: 'Loại kênh' }), width: 'minmax(146px, 1.6fr)' },
  { spec: line('owner'), width: 'minmax(110px, 1.2fr)' },
  { spec: line('reach'), width: 'minmax(110px, 1.3fr)' },
  { spec: line('frequency'), width: 'minmax(90px, 1fr)' },
]

export const partnerFields: readonly FieldSpec<MediaPartner>[] = [
  line('name', { label: 'Tên cơ quan' }),
  line('kind', { label: 'Loại hình', placeholder: 'VD: Báo điện tử, phát thanh, truyền hình' }),
  choice('order', partnerOrderNames),
  number('cost', MAX_MONEY),
  paragraph('work'),
  line('contact', { width: 'full' }),
]
export const partnerColumns: readonly GridColumn<MediaPartner>[] = [
  { spec: line('name', { label: 'Tên cơ quan' }), width: 'minmax(140px, 2fr)' },
  { spec: line('kind', { label: 'Loại hình' }), width: 'minmax(90px, 1fr)' },
  { spec: choice('order', partnerOrderNames), width: '110px' },
  { spec: paragraph('work'), width: 'minmax(160px, 2.4fr)' },
  { spec: number('cost', MAX_MONEY), width: '104px' },
]

export const collaboratorFields: readonly FieldSpec<Collaborator>[] = [
  line('name', { label: 'Tên, nhóm' }),
  line('area'),
  line('role'),
  line('count'),
  line('contact', { width: 'full' }),
]
export const collaboratorColumns: readonly GridColumn<Collaborator>[] = [
  { spec: line('name', { label: 'Tên, nhóm' }), width: 'minmax(160px, 2fr)' },
  { spec: line('area'), width: 'minmax(120px, 1.3fr)' },
  { spec: line('role'), width: 'minmax(160px, 2fr)' },
  { spec: line('count'), width: '100px' },
]

const tabs = [
  {
    section: 'channels',
    title: 'Kênh truyền thông',
    content: (
      <RowSectionEditor
        section="channels"
        noun="kênh"
        columns={channelColumns}
        fields={channelFields}
        actions={<UsualRows section="channels" noun="kênh" />}
        start="Bấm “Danh mục” để chọn các kênh đơn vị thường có."
      />
    ),
  },
  {
    section: 'mediaPartners',
    title: 'Báo chí, truyền thông',
    content: (
      <RowSectionEditor
        section="mediaPartners"
        noun="cơ quan"
        columns={partnerColumns}
        fields={partnerFields}
      />
    ),
  },
  {
    section: 'collaborators',
    title: 'Cộng tác viên',
    content: (
      <RowSectionEditor
        section="collaborators"
        noun="cộng tác viên"
        columns={collaboratorColumns}
        fields={collaboratorFields}
      />
    ),
  },
] as const

function ChannelsStep() {
  return <SectionTabs label="Kênh và mạng lưới" tabs={tabs} />
}

export const channelsStep: StepDefinition = {
  id: 'channels',
  group: 'content',
  title: 'Kênh, mạng lưới',
  sections: ['channels', 'mediaPartners', 'collaborators'],
  guidance: 'channels',
  Component: ChannelsStep,
}
