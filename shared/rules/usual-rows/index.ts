import type { Plan } from '#shared/plan/plan'
import { usualChannels } from './channels'
import { usualObjectives } from './objectives'
import { usualReports } from './reports'
import { usualResponsibilities } from './responsibilities'
import { usualStaff } from './staff'
import type { UsualRow } from './usual-row'

export type UsualSection = 'objectives' | 'channels' | 'staff' | 'responsibilities' | 'reports'

/** Rows a plan like this usually has and this one lacks; pure. */
export const usualRows: {
  readonly [S in UsualSection]: (plan: Plan) => readonly UsualRow<S>[]
} = {
  objectives: usualObjectives,
  channels: usualChannels,
  staff: usualStaff,
  responsibilities: usualResponsibilities,
  reports: usualReports,
}
