import { indicatorLevels, type Objective } from '#shared/plan/objective'
import { phrase } from '#shared/vietnamese/wording'

/** One rung with what stands on it. */
export type Rung = { readonly level: Objective['level']; readonly objectives: readonly Objective[] }

/** Đầu vào → sản phẩm → tiếp nhận → kết quả: every rung, an empty one too. */
export function evaluationLadder(objectives: readonly Objective[]): readonly Rung[] {
  const written = objectives.filter(({ content }) => phrase(content) !== '')
  return indicatorLevels.map((level) => ({
    level,
    objectives: written.filter((objective) => objective.level === level),
  }))
}

/**
 * What a plan that can be evaluated still needs: money and people may be taken for granted, but not
 * that people got to know, nor that something changed.
 */
export function missingRungs(objectives: readonly Objective[]): readonly Objective['level'][] {
  return evaluationLadder(objectives)
    .filter(({ level, objectives: own }) => level !== 'input' && own.length === 0)
    .map(({ level }) => level)
}
