import { describe, expect, it } from 'vitest'
import type { MirrorEntry } from '#shared/bridge/mirror'
import type { ListedPlan } from '../storage/plans'
import { groupMirrors, lostFromDatabase } from './mirror-groups'

const mirror = (planId: string, savedAt: string): MirrorEntry => ({
  token: `${planId} ${savedAt}`,
  fileName: `${planId}.khtt.json`,
  modifiedAt: savedAt,
  bytes: 1,
  plan: { planId, title: planId, unitName: '', year: 2027, revision: 1, savedAt },
})
const unreadable: MirrorEntry = { ...mirror('x', '2026-11-01T00:00:00.000Z'), plan: null }
const stored = (
  planId: string,
  updatedAt: string,
  trashedAt: string | null = null,
): ListedPlan => ({
  status: 'sound',
  planId,
  title: planId,
  unitName: '',
  year: 2027,
  note: '',
  revision: 1,
  schemaVersion: 1,
  createdAt: updatedAt,
  updatedAt,
  trashedAt,
})

describe('grouping mirrors', () => {
  it('puts the mirrors of one plan together, newest first, and damaged ones apart', () => {
    const { groups, unreadable: apart } = groupMirrors([
      mirror('a', '2026-11-01T00:00:00.000Z'),
      unreadable,
      mirror('b', '2026-11-03T00:00:00.000Z'),
      mirror('a', '2026-11-02T00:00:00.000Z'),
    ])
    expect(groups.map(({ planId, older }) => [planId, older.length])).toEqual([
      ['b', 0],
      ['a', 1],
    ])
    expect(groups[1]?.newest.plan.savedAt).toBe('2026-11-02T00:00:00.000Z')
    expect(apart).toEqual([unreadable])
  })
})

describe('what the database lost', () => {
  const { groups } = groupMirrors([mirror('a', '2026-11-02T08:00:00.250Z')])
  const lost = (plans: readonly ListedPlan[], purgedIds: readonly string[] = [], damaged = '') =>
    lostFromDatabase(groups, plans, { purgedIds, damagedIds: new Set([damaged]) }).map(
      ({ plan }) => plan.planId,
    )

  it.each([
    ['a plan that is only mirrored', [], ['a']],
    ['a mirror newer than the stored plan', [stored('a', '2026-11-02T07:00:00.000Z')], ['a']],
    ['the mirror of the last save', [stored('a', '2026-11-02T08:00:00.250Z')], []],
    ['a mirror rounded up', [stored('a', '2026-11-02T08:00:00.000Z')], []],
    [
      'a plan in the trash',
      [stored('a', '2026-11-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z')],
      [],
    ],
    [
      'a damaged plan',
      [{ status: 'damaged', planId: 'a', title: '', trashedAt: null } as const],
      ['a'],
    ],
  ] as const)('%s', (_name, plans, expected) => {
    expect(lost(plans)).toEqual(expected)
  })

  it('is a plan whose content cannot be read, unless it is in the trash', () => {
    const time = '2026-11-02T08:00:00.250Z'
    expect(lost([stored('a', time)], [], 'a')).toEqual(['a'])
    expect(lost([stored('a', time, time)], [], 'a')).toEqual([])
  })

  it('is not what the officer deleted for good', () => {
    expect(lost([], ['a'])).toEqual([])
  })
})
