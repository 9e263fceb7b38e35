import { scheduleWarnings } from '../schedule/warnings'
import { told, type ReviewRule } from './review-finding'

/** When work is done: days of rest, Tết, clashes and months too full. */
export const reviewSchedule: ReviewRule = (plan) =>
  scheduleWarnings(plan).map(({ kind, day, activityIds, message }) =>
    told(
      'nice',
      `schedule:${kind}:${day}:${activityIds.join(',')}`,
      `activities/${activityIds[0] ?? ''}/timing`,
      message,
    ),
  )
