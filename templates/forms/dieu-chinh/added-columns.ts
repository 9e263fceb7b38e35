import type { PrintedSection } from '#shared/adjustment/printed-fields'

/** Sections that are told in tables. */
export type TableSection = Extract<
  PrintedSection,
  'policies' | 'activities' | 'channels' | 'mediaPartners' | 'collaborators' | 'staff' | 'risks'
>

/** A column of the table of new rows: its first field plain, the others with their names. */
export type AddedColumn = {
  readonly title: string
  readonly widthMm: number
  readonly paths: readonly [string, ...string[]]
}

const stages = ['agendaSetting', 'drafting', 'finalization', 'promulgation', 'implementation']

/** Every printed field of a section stands in one of its columns. */
export const addedColumns: Readonly<Record<TableSection, readonly AddedColumn[]>> = {
  policies: [
    { title: 'Chính sách', widthMm: 52, paths: ['name', 'field', 'draftingBody', 'impact'] },
    { title: 'Đối tượng, thông điệp', widthMm: 44, paths: ['audiences', 'keyMessages'] },
    {
      title: 'Thời gian; góp ý, phản biện theo giai đoạn',
      widthMm: 54,
      paths: [
        'stages/agendaSetting/from',
        ...stages.flatMap((stage, index) =>
          index === 0
            ? [`stages/${stage}/consultation`]
            : [`stages/${stage}/from`, `stages/${stage}/consultation`],
        ),
      ],
    },
  ],
  activities: [
    {
      title: 'Nội dung, thông điệp',
      widthMm: 46,
      paths: ['content', 'message', 'policyId', 'audiences'],
    },
    { title: 'Thời gian, giai đoạn', widthMm: 24, paths: ['timing', 'stage'] },
    { title: 'Hình thức, kênh', widthMm: 28, paths: ['form', 'channelIds', 'order'] },
    { title: 'Chủ trì, phối hợp', widthMm: 27, paths: ['lead', 'cooperatingUnits'] },
    {
      title: 'Sản phẩm, chỉ tiêu',
      widthMm: 27,
      paths: ['product', 'indicator', 'target', 'budgetLineIds'],
    },
  ],
  channels: [
    { title: 'Tên kênh', widthMm: 50, paths: ['name', 'type', 'address'] },
    { title: 'Đơn vị quản lý', widthMm: 36, paths: ['owner', 'note'] },
    { title: 'Phạm vi, tần suất', widthMm: 40, paths: ['reach', 'frequency'] },
    { title: 'Chi phí năm (đồng)', widthMm: 26, paths: ['yearlyCost'] },
  ],
  mediaPartners: [
    { title: 'Tên cơ quan', widthMm: 44, paths: ['name', 'kind'] },
    { title: 'Nội dung', widthMm: 52, paths: ['work', 'order'] },
    { title: 'Liên hệ', widthMm: 30, paths: ['contact'] },
    { title: 'Kinh phí (đồng)', widthMm: 26, paths: ['cost'] },
  ],
  collaborators: [
    { title: 'Lực lượng', widthMm: 44, paths: ['name', 'count'] },
    { title: 'Địa bàn, lĩnh vực', widthMm: 34, paths: ['area'] },
    { title: 'Nhiệm vụ', widthMm: 42, paths: ['role'] },
    { title: 'Liên hệ', widthMm: 30, paths: ['contact'] },
  ],
  staff: [
    { title: 'Họ và tên', widthMm: 32, paths: ['name', 'phone', 'email'] },
    { title: 'Chức vụ, đơn vị', widthMm: 36, paths: ['position', 'unit'] },
    { title: 'Nhiệm vụ', widthMm: 50, paths: ['roles', 'duties', 'timeShare'] },
    { title: 'Bồi dưỡng', widthMm: 32, paths: ['trainingPlanned', 'trainingNeeded'] },
  ],
  risks: [
    { title: 'Tình huống, tin đồn', widthMm: 40, paths: ['situation', 'policyId', 'level'] },
    { title: 'Nội dung trả lời', widthMm: 48, paths: ['answer', 'spokesperson'] },
    {
      title: 'Việc làm trong giờ đầu; theo dõi',
      widthMm: 60,
      paths: ['firstHourSteps', 'monitoring'],
    },
  ],
}
