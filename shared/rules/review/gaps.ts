import type { Plan } from '#shared/plan/plan'
import { findGaps } from '../completeness/index'
import { told, type ReviewRule, type ReviewWeight } from './review-finding'

/** What a gap weighs by its section; the others can be asked about. */
const WEIGHTS: Partial<Record<keyof Plan, ReviewWeight>> = {
  unit: 'blocks',
  document: 'blocks',
  legalBases: 'blocks',
  purpose: 'blocks',
  activities: 'blocks',
  budgetLines: 'blocks',
  responsibilities: 'blocks',
  risks: 'nice',
  companions: 'nice',
}

/** Everything that is not filled in. */
export const reviewGaps: ReviewRule = (plan) =>
  findGaps(plan).map(({ section, path, message }) => ({
    ...told(WEIGHTS[section] ?? 'asked', `gap:${path}:${message}`, path, message),
    stays: 'never',
  }))
