import { describe, expect, it } from 'vitest'
import { fieldPattern } from '#shared/plan/field-pattern'
import { pathWithIds } from '#shared/plan/plan-path'
import { samplePlans } from '#shared/samples/index'
import { phrases } from '../phrases/index'
import { fieldHelpOf, fieldHelps } from './index'

const plan = samplePlans[0]?.read()

/** Patterns of every field of a plan. */
function patterns(value: unknown, path: readonly (string | number)[] = []): readonly string[] {
  const own = path.length === 0 ? [] : [fieldPattern(pathWithIds(plan, path))]
  if (typeof value !== 'object' || value === null) return own
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) =>
      patterns(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ]
}

describe('help for a field', () => {
  it('is for a field that exists, as are the phrases', () => {
    const known = new Set(patterns(plan))
    for (const pattern of [...Object.keys(fieldHelps), ...Object.keys(phrases)]) {
      expect([pattern, known.has(pattern)]).toEqual([pattern, true])
    }
  })

  it('is found in every row', () => {
    expect(fieldHelpOf('risks/rr1/answer')?.how).toContain('Ba ý')
    expect(fieldHelpOf('policies/cs1/stages/drafting/consultation')).not.toBeNull()
    expect(fieldHelpOf('risks/rr1/level')).toBeNull()
  })
})
