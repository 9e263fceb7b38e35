import { emptyRow } from '#shared/plan/defaults'
import type { Objective } from '#shared/plan/objective'
import type { Plan } from '#shared/plan/plan'
import { hasVillages } from '#shared/plan/unit-place'
import { indicatorLevelNames } from '#shared/reference/choice-names'
import { foldForSearch } from '#shared/vietnamese/search'
import { worded, type UsualRow } from './usual-row'

type Usual = Pick<Objective, 'level' | 'content' | 'indicator' | 'measurement'> & {
  /** How a target of it reads; the number is the unit's to set. */
  readonly example: string
  /** Who can measure it: who has villages, or who has none; everybody when left out. */
  readonly only?: 'villages' | 'noVillages'
}

const usual = (
  level: Objective['level'],
  content: string,
  indicator: string,
  measurement: string,
  example: string,
  only?: Usual['only'],
): Usual => ({ level, content, indicator, measurement, example, ...(only ? { only } : {}) })

/** At least one of each rung, each with what it is measured by. */
const USUAL: readonly Usual[] = [
  usual(
    'input',
    'Đội ngũ làm truyền thông chính sách được bồi dưỡng nghiệp vụ trong năm',
    'Số lượt người được tập huấn',
    'Danh sách học viên, báo cáo kết quả lớp tập huấn',
    '30 lượt trở lên',
  ),
  usual(
    'output',
    'Các giai đoạn của chính sách diễn ra trong năm đều có hoạt động truyền thông',
    'Tỷ lệ giai đoạn có hoạt động đã thực hiện',
    'Đối chiếu Kế hoạch với báo cáo tháng',
    '100%',
  ),
  usual(
    'output',
    'Chuyên mục, tin, bài về chính sách được đăng, phát đúng lịch',
    'Số tin, bài, chương trình đã đăng, phát',
    'Nhật ký phát sóng, số liệu trang thông tin điện tử, hằng tháng',
    '120 tin, bài',
  ),
  usual(
    'output',
    'Ý kiến góp ý, phản biện của Nhân dân được tiếp thu hoặc giải trình công khai',
    'Tỷ lệ ý kiến được tiếp thu hoặc giải trình',
    'Báo cáo tiếp thu, giải trình của cơ quan chủ trì soạn thảo',
    '100%',
  ),
  usual(
    'outtake',
    'Người dân biết và nắm được chính sách liên quan trực tiếp đến mình',
    'Tỷ lệ người được khảo sát trả lời đúng nội dung chính',
    'Khảo sát hộ gia đình tại thôn, tổ dân phố, tháng 11/{năm}',
    '70% trở lên',
    'villages',
  ),
  usual(
    'outtake',
    'Người dân, doanh nghiệp biết và nắm được chính sách liên quan trực tiếp đến mình',
    'Tỷ lệ người được khảo sát trả lời đúng nội dung chính',
    'Khảo sát mẫu người dân, doanh nghiệp trên địa bàn {cấp}, tháng 11/{năm}',
    '70% trở lên',
    'noVillages',
  ),
  usual(
    'outtake',
    'Dự thảo chính sách nhận được ý kiến của cơ quan, tổ chức, doanh nghiệp được hỏi',
    'Tỷ lệ cơ quan, tổ chức được hỏi có ý kiến bằng văn bản',
    'Bảng tổng hợp ý kiến của cơ quan chủ trì soạn thảo, sau mỗi đợt lấy ý kiến',
    '80% trở lên',
    'noVillages',
  ),
  usual(
    'outtake',
    'Hộ gia đình có đại diện dự họp góp ý dự thảo chính sách',
    'Tỷ lệ hộ có đại diện dự họp',
    'Biên bản họp dân, danh sách ký tên dự họp',
    '75% trở lên',
    'villages',
  ),
  usual(
    'outtake',
    'Phản ánh, kiến nghị về chính sách được trả lời trong thời hạn',
    'Tỷ lệ phản ánh được trả lời đúng hạn',
    'Sổ theo dõi phản ánh, kiến nghị, thống kê hằng tháng',
    '95% trở lên',
  ),
  usual(
    'outcome',
    'Đối tượng thụ hưởng hoàn thành thủ tục để được hưởng chính sách',
    'Tỷ lệ đối tượng đã hoàn thành thủ tục',
    'Số liệu của cơ quan chủ trì, tháng 12/{năm}',
    '90% trở lên',
  ),
  usual(
    'outcome',
    'Người dân hài lòng với việc cung cấp thông tin chính sách',
    'Tỷ lệ người được hỏi hài lòng',
    'Phiếu khảo sát, tháng 11/{năm}',
    '85% trở lên',
  ),
]

/** Objectives with what they are measured by; baseline and target are the unit's to say. */
export function usualObjectives(plan: Plan): readonly UsualRow<'objectives'>[] {
  const present = new Set(plan.objectives.map(({ content }) => foldForSearch(content)))
  const { id: _id, ...empty } = emptyRow('objectives', '')
  const other = hasVillages(plan.unit) ? 'noVillages' : 'villages'
  return USUAL.filter(
    ({ content, only }) => only !== other && !present.has(foldForSearch(content)),
  ).map(({ example, only: _only, ...each }) => ({
    title: each.content,
    detail: `${indicatorLevelNames[each.level]}. Chỉ số: ${each.indicator}; chỉ tiêu như “${example}”`,
    row: { ...empty, ...each, measurement: worded(each.measurement, plan, 'objectives') },
  }))
}
