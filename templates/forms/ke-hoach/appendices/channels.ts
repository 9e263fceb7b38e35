import type { Channel, Collaborator, MediaPartner } from '#shared/plan/channel'
import { isTyped, type Entered } from '#shared/plan/entered'
import { channelTypeNames } from '#shared/reference/channel-types'
import { partnerOrderNames } from '#shared/reference/order-types'
import { formatWhole } from '#shared/vietnamese/numbers'
import { phrase, tidy } from '#shared/vietnamese/wording'
import type { Block, Table } from '#templates/document/official-document'
import { heading } from '../../parts'
import { tableOf, type Column, type PageOfTable } from '../../table'
import type { PlanView } from '../../plan-view'

/** Channels, press partners and the network of collaborators. */
export function channelsAnnex({ plan }: PlanView, page: PageOfTable): readonly Block[] {
  const channels = plan.channels.filter((channel) => phrase(channel.name) !== '')
  const partners = plan.mediaPartners.filter((partner) => phrase(partner.name) !== '')
  const collaborators = plan.collaborators.filter(({ name }) => phrase(name) !== '')
  const parts: readonly { title: string; table: Table; isThere: boolean }[] = [
    {
      title: 'Kênh truyền thông',
      table: listTable(channelColumns, channels, page),
      isThere: channels.length > 0,
    },
    {
      title: 'Cơ quan báo chí, truyền thông phối hợp, đặt hàng, giao nhiệm vụ',
      table: listTable(partnerColumns, partners, page),
      isThere: partners.length > 0,
    },
    {
      title: 'Mạng lưới cộng tác viên, tuyên truyền viên',
      table: listTable(collaboratorColumns, collaborators, page),
      isThere: collaborators.length > 0,
    },
  ].filter((part) => part.isThere)
  return parts.flatMap(({ title, table }, index) => [
    heading('clause', parts.length === 1 ? title : `${index + 1}. ${title}`),
    table,
  ])
}

type Numbered<Row> = { row: Row; position: number }

function listTable<Row>(
  columns: readonly Column<Numbered<Row>>[],
  rows: readonly Row[],
  page: PageOfTable,
): Table {
  const numbered = rows.map((row, index) => ({ row, position: index + 1 }))
  return tableOf([positionColumn<Row>(), ...columns], [{ title: null, rows: numbered }], page)
}

const positionColumn = <Row>(): Column<Numbered<Row>> => ({
  title: 'TT',
  widthMm: 10,
  align: 'center',
  whole: true,
  text: ({ position }) => String(position),
})

/** A column that prints one text field of a row. */
const field = <Row extends { id: string }>(
  section: string,
  title: string,
  widthMm: number,
  name: keyof Row & string,
  text: (row: Row) => string,
  extra: { optional?: true; align?: 'right'; whole?: true } = {},
): Column<Numbered<Row>> => ({
  title,
  widthMm,
  text: ({ row }) => text(row),
  source: ({ row }) => `${section}/${row.id}/${name}`,
  ...extra,
})

const optional = { optional: true } as const
const money = { optional: true, align: 'right', whole: true } as const

const channelColumns: readonly Column<Numbered<Channel>>[] = [
  field('channels', 'Loại kênh', 44, 'type', (row) => channelTypeNames[row.type]),
  field('channels', 'Tên kênh', 50, 'name', (row) => row.name),
  field('channels', 'Địa chỉ', 36, 'address', (row) => row.address, optional),
  field('channels', 'Đơn vị quản lý', 36, 'owner', (row) => row.owner, optional),
  field('channels', 'Phạm vi tiếp cận', 36, 'reach', (row) => row.reach, optional),
  field('channels', 'Tần suất', 28, 'frequency', (row) => row.frequency, optional),
  field(
    'channels',
    'Chi phí năm (đồng)',
    26,
    'yearlyCost',
    (row) => moneyText(row.yearlyCost),
    money,
  ),
  field('channels', 'Ghi chú', 24, 'note', (row) => row.note, optional),
]

const partnerColumns: readonly Column<Numbered<MediaPartner>>[] = [
  field('mediaPartners', 'Tên cơ quan', 58, 'name', (row) => row.name),
  field('mediaPartners', 'Loại hình', 32, 'kind', (row) => row.kind, optional),
  field('mediaPartners', 'Phương thức', 30, 'order', (row) => partnerOrderNames[row.order]),
  field('mediaPartners', 'Nội dung', 72, 'work', (row) => row.work, optional),
  field('mediaPartners', 'Liên hệ', 34, 'contact', (row) => row.contact, optional),
  field('mediaPartners', 'Kinh phí (đồng)', 26, 'cost', (row) => moneyText(row.cost), money),
]

const collaboratorColumns: readonly Column<Numbered<Collaborator>>[] = [
  field('collaborators', 'Lực lượng', 62, 'name', (row) => row.name),
  field('collaborators', 'Địa bàn, lĩnh vực', 48, 'area', (row) => row.area, optional),
  field('collaborators', 'Nhiệm vụ', 62, 'role', (row) => row.role, optional),
  field('collaborators', 'Số lượng', 28, 'count', (row) => row.count, optional),
  field('collaborators', 'Liên hệ', 40, 'contact', (row) => row.contact, optional),
]

/** `1.250.000`, or what was typed while it cannot be read. */
export function moneyText(amount: Entered<number>): string {
  if (isTyped(amount)) return tidy(amount.typed)
  return amount === null ? '' : formatWhole(amount)
}
