import { pathWithIds } from '#shared/plan/plan-path'
import { checkFigures } from '../money/figures'
import type { ReviewRule } from './review-finding'

/** A sum in words or in prose that is not the plan's own: what is signed would say two things. */
export const reviewFigures: ReviewRule = (plan) =>
  checkFigures(plan).findings.map(({ key, path, where, text, expected, why, change }) => ({
    key,
    weight: 'blocks',
    message: `${where} ghi “${text}”. ${why}`,
    path: pathWithIds(plan, path),
    fix: { label: `Ghi “${expected}”`, changes: [change] },
  }))
