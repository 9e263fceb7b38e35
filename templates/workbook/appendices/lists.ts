import type { Activity } from '#shared/plan/activity'
import type { Channel, Collaborator, MediaPartner } from '#shared/plan/channel'
import type { StaffMember } from '#shared/plan/staff'
import { formatTiming } from '#shared/plan/timing-text'
import { channelTypeNames } from '#shared/reference/channel-types'
import { lifecycleStageNames } from '#shared/reference/lifecycle'
import { orderTypeNames, partnerOrderNames } from '#shared/reference/order-types'
import { staffRoleNames } from '#shared/reference/staff-roles'
import { romanNumeral } from '#shared/vietnamese/numbering'
import { phrase } from '#shared/vietnamese/wording'
import type { PlanView } from '#templates/forms/plan-view'
import { listColumn, numberColumn, textColumn, type AnnexColumn } from './columns'
import type { AnnexGroup, AnnexList } from './list-sheet'

const ALWAYS = { isOptional: false } as const

const activityColumns: readonly AnnexColumn<Activity>[] = [
  textColumn('Nội dung', 34, (row) => row.content, ALWAYS),
  textColumn('Giai đoạn', 11, (row) => lifecycleStageNames[row.stage], ALWAYS),
  textColumn('Hình thức', 13, (row) => row.form),
  listColumn(
    'Kênh truyền thông',
    16,
    (row, { channels }) =>
      row.channelIds.flatMap((id) => channels.find((channel) => channel.id === id)?.name ?? []),
    '; ',
  ),
  textColumn('Thời gian', 13, (row) => formatTiming(row.timing)),
  listColumn('Đối tượng', 15, (row) => row.audiences),
  textColumn('Thông điệp', 22, (row) => row.message),
  textColumn('Chủ trì', 14, (row) => row.lead),
  listColumn('Đơn vị phối hợp', 14, (row) => row.cooperatingUnits),
  textColumn('Sản phẩm', 12, (row) => row.product),
  numberColumn('Số lượng sản phẩm', 9, (row) => row.productQuantity),
  textColumn('Đơn vị tính sản phẩm', 9, (row) => row.productUnit),
  textColumn('Chỉ số', 13, (row) => row.indicator),
  textColumn('Chỉ tiêu', 12, (row) => row.target),
  textColumn('Phương thức thực hiện', 11, (row) => orderText(row)),
  textColumn('Ghi chú', 14, (row) => row.note),
]

/** Said where others do the work; a list of nothing but the unit's own has no such column. */
const orderText = ({ order }: Pick<Activity, 'order'>) =>
  order === 'own' ? '' : orderTypeNames[order]

/** Under their policy, general work last, each by stage and time. */
export function activityList({ policies, activities }: PlanView): AnnexList<Activity> {
  const known = new Set(policies.map(({ id }) => id))
  const groups = [
    ...policies.map(({ id, name }) => ({
      title: name,
      rows: activities.filter(({ policyId }) => policyId === id),
    })),
    {
      title: 'Hoạt động chung',
      rows: activities.filter(({ policyId }) => policyId === null || !known.has(policyId)),
    },
  ].filter(({ rows }) => rows.length > 0)
  const isGeneral = groups.length === 1 && groups[0]?.title === 'Hoạt động chung'
  return {
    name: 'Hoạt động',
    title: 'DANH MỤC HOẠT ĐỘNG TRUYỀN THÔNG THEO CHÍNH SÁCH, GIAI ĐOẠN',
    columns: activityColumns,
    groups: isGeneral
      ? ungrouped(activities)
      : groups.map((group, index) => ({ mark: romanNumeral(index + 1), ...group })),
  }
}

const ungrouped = <Row>(rows: readonly Row[]): readonly AnnexGroup<Row>[] => [
  { mark: '', title: null, rows },
]
const isNamed = ({ name }: { readonly name: string }) => phrase(name) !== ''

const channelColumns: readonly AnnexColumn<Channel>[] = [
  textColumn('Tên kênh', 36, (row) => row.name, ALWAYS),
  textColumn('Loại kênh', 30, (row) => channelTypeNames[row.type], ALWAYS),
  textColumn('Đơn vị quản lý', 26, (row) => row.owner),
  textColumn('Phạm vi tiếp cận', 26, (row) => row.reach),
  textColumn('Tần suất', 20, (row) => row.frequency),
  numberColumn('Chi phí năm (đồng)', 16, (row) => row.yearlyCost),
  textColumn('Địa chỉ, đường dẫn', 28, (row) => row.address),
  textColumn('Ghi chú', 20, (row) => row.note),
]

export const channelList = ({ plan }: PlanView): AnnexList<Channel> => ({
  name: 'Kênh truyền thông',
  title: 'DANH MỤC KÊNH TRUYỀN THÔNG',
  columns: channelColumns,
  groups: ungrouped(plan.channels.filter(isNamed)),
})

const partnerColumns: readonly AnnexColumn<MediaPartner>[] = [
  textColumn('Tên cơ quan', 36, (row) => row.name, ALWAYS),
  textColumn('Loại hình', 24, (row) => row.kind),
  textColumn('Phương thức thực hiện', 18, (row) => partnerOrderNames[row.order], ALWAYS),
  textColumn('Nội dung phối hợp, đặt hàng', 48, (row) => row.work),
  textColumn('Liên hệ', 26, (row) => row.contact),
  numberColumn('Kinh phí (đồng)', 16, (row) => row.cost),
]

export const partnerList = ({ plan }: PlanView): AnnexList<MediaPartner> => ({
  name: 'Báo chí, truyền thông',
  title: 'CƠ QUAN BÁO CHÍ, TRUYỀN THÔNG PHỐI HỢP, ĐẶT HÀNG, GIAO NHIỆM VỤ',
  columns: partnerColumns,
  groups: ungrouped(plan.mediaPartners.filter(isNamed)),
})

const collaboratorColumns: readonly AnnexColumn<Collaborator>[] = [
  textColumn('Tên, nhóm', 36, (row) => row.name, ALWAYS),
  textColumn('Địa bàn, lĩnh vực', 30, (row) => row.area),
  textColumn('Vai trò', 44, (row) => row.role),
  textColumn('Số lượng', 14, (row) => row.count),
  textColumn('Liên hệ', 28, (row) => row.contact),
]

export const collaboratorList = ({ plan }: PlanView): AnnexList<Collaborator> => ({
  name: 'Cộng tác viên',
  title: 'MẠNG LƯỚI CỘNG TÁC VIÊN, TUYÊN TRUYỀN VIÊN',
  columns: collaboratorColumns,
  groups: ungrouped(plan.collaborators.filter(isNamed)),
})

const staffColumns: readonly AnnexColumn<StaffMember>[] = [
  textColumn('Họ và tên', 24, (row) => row.name, ALWAYS),
  textColumn('Chức vụ', 24, (row) => row.position),
  textColumn('Đơn vị', 24, (row) => row.unit),
  listColumn(
    'Nhiệm vụ truyền thông',
    34,
    (row) => row.roles.map((role) => staffRoleNames[role]),
    '; ',
  ),
  textColumn('Nhiệm vụ cụ thể', 36, (row) => row.duties),
  numberColumn('Tỷ lệ thời gian (%)', 10, (row) => row.timeShare),
  textColumn('Điện thoại', 16, (row) => row.phone),
  textColumn('Thư điện tử', 26, (row) => row.email),
  textColumn('Nội dung cần bồi dưỡng', 24, (row) => row.trainingNeeded),
  textColumn('Bồi dưỡng trong năm', 24, (row) => row.trainingPlanned),
]

export const staffList = ({ plan }: PlanView): AnnexList<StaffMember> => ({
  name: 'Nhân sự',
  title: 'DANH SÁCH NHÂN SỰ LÀM CÔNG TÁC TRUYỀN THÔNG CHÍNH SÁCH',
  columns: staffColumns,
  groups: ungrouped(plan.staff.filter(isNamed)),
})
