import type { Activity } from '#shared/plan/activity'
import type { Companions } from '#shared/plan/companions'
import type { DocumentInfo } from '#shared/plan/document'
import type { Objective } from '#shared/plan/objective'
import type { Risk } from '#shared/plan/risk'

/** Vietnamese names of choices, the same in a field, in the history and on paper. */

export const activityStatusNames: Record<Activity['status'], string> = {
  planned: 'Theo kế hoạch',
  inProgress: 'Đang thực hiện',
  done: 'Đã thực hiện',
  cancelled: 'Không thực hiện',
}

export const indicatorLevelNames: Record<Objective['level'], string> = {
  input: 'Đầu vào',
  output: 'Sản phẩm',
  outtake: 'Tiếp nhận',
  outcome: 'Kết quả',
}

export const riskLevelNames: Record<Risk['level'], string> = {
  low: 'Thấp',
  medium: 'Trung bình',
  high: 'Cao',
}

export const issuingModeNames: Record<DocumentInfo['issuing'], string> = {
  direct: 'Kế hoạch ký trực tiếp (Mẫu 1.4)',
  attachedToDecision: 'Kế hoạch ban hành kèm theo quyết định (Mẫu 1.3)',
}

export const openingStyleNames: Record<DocumentInfo['opening'], string> = {
  prose: 'Lời dẫn “Thực hiện …”',
  basesList: 'Các dòng “Căn cứ …;” in nghiêng',
}

export const mediumNames: Record<DocumentInfo['medium'], string> = {
  paper: 'Văn bản giấy',
  electronic: 'Văn bản điện tử, ký số',
}

export const urgencyNames: Record<DocumentInfo['urgency'], string> = {
  none: 'Không',
  urgent: 'Khẩn',
  veryUrgent: 'Thượng khẩn',
  mostUrgent: 'Hỏa tốc',
}

export const dispatchPurposeNames: Record<Companions['dispatch']['aim'], string> = {
  byAddressees: 'Theo nơi nhận',
  report: 'Gửi cấp trên để báo cáo',
  cooperate: 'Gửi cơ quan, tổ chức để phối hợp',
  carryOut: 'Triển khai đến nơi thực hiện',
}

export const decisionActionNames: Record<Companions['decision']['action'], string> = {
  promulgate: 'Ban hành kế hoạch',
  approve: 'Phê duyệt kế hoạch',
}

export const extraAppendixNames: Record<DocumentInfo['extraAppendices'][number], string> = {
  lifecycleMatrix: 'Hoạt động của từng chính sách theo chu trình chính sách',
  timeline: 'Tiến độ thực hiện các hoạt động trong năm',
  demands: 'Bảng đối chiếu yêu cầu',
}
