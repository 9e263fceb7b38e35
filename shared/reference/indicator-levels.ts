import type { Objective } from '#shared/plan/objective'

/** What stands on each rung of the evaluation ladder, from what is put in to what changes. */
export const indicatorLevelMeanings: Record<Objective['level'], string> = {
  input: 'người, tiền, bồi dưỡng',
  output: 'việc đã làm ra',
  outtake: 'dân biết, tham gia',
  outcome: 'thực tế thay đổi',
}
