import type { Objective } from '#shared/plan/objective'

/** Rungs of the evaluation ladder, from what is put in to what changes. */
export const indicatorLevelNames: Record<Objective['level'], string> = {
  input: 'Đầu vào',
  output: 'Sản phẩm',
  outtake: 'Tiếp nhận',
  outcome: 'Kết quả',
}

/** What stands on each rung. */
export const indicatorLevelMeanings: Record<Objective['level'], string> = {
  input: 'người, tiền, bồi dưỡng',
  output: 'việc đã làm ra',
  outtake: 'dân biết, tham gia',
  outcome: 'thực tế thay đổi',
}
