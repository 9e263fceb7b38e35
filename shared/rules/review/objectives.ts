import { indicatorLevelNames } from '#shared/reference/choice-names'
import { lowerFirst, phrase } from '#shared/vietnamese/wording'
import { missingRungs } from '../objectives/ladder'
import { weakObjectives, type Weakness } from '../objectives/weak'
import { told, type ReviewRule } from './review-finding'

const ASKED: ReadonlySet<Weakness> = new Set(['vague', 'noNumber', 'belowBaseline'])

/** Objectives nobody could say were reached, and rungs of the ladder with nothing on them. */
export const reviewObjectives: ReviewRule = (plan) => {
  const { objectives } = plan
  const missing = missingRungs(objectives)
  return [
    ...weakObjectives(plan)
      // A blank target is a gap, and told of as one.
      .filter(({ objective, path }) => !path.endsWith('/target') || phrase(objective.target) !== '')
      .map(({ objective, weakness, message, path }) =>
        told(
          ASKED.has(weakness) ? 'asked' : 'nice',
          `objectives:${weakness}:${objective.id}`,
          path,
          `Mục tiêu ${objectives.indexOf(objective) + 1}: ${lowerFirst(message)}`,
        ),
      ),
    ...(objectives.length === 0 || missing.length === 0
      ? []
      : [
          told(
            'nice',
            `objectives:rungs:${missing.join(',')}`,
            'objectives',
            `Chưa có mục tiêu nào ở mức ${missing.map((level) => lowerFirst(indicatorLevelNames[level])).join(', ')}; cuối năm khó đánh giá.`,
          ),
        ]),
  ]
}
