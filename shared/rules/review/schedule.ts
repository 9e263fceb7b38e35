import { checkSchedule } from '../schedule'
import type { ReviewRule } from './review-finding'

/** When work is done: days of rest, Tết, clashes and months too full. */
export const reviewSchedule: ReviewRule = (plan) =>
  checkSchedule(plan).map(({ key, message, activityIds, fix }) => ({
    key,
    weight: 'nice',
    message,
    path: activityIds[0] === undefined ? null : `activities/${activityIds[0]}/timing`,
    fix,
  }))
