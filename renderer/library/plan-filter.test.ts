import { describe, expect, it } from 'vitest'
import type { ListedPlan } from '../storage/plans'
import { shownPlans } from './plan-filter'

function sound(planId: string, title: string, unitName: string, year: number): ListedPlan {
  const time = `2026-11-0${year % 10}T00:00:00.000Z`
  return {
    status: 'sound',
    planId,
    title,
    unitName,
    year,
    note: '',
    revision: 1,
    schemaVersion: 1,
    createdAt: time,
    updatedAt: time,
    trashedAt: null,
  }
}

const plans: readonly ListedPlan[] = [
  sound('a', 'Truyền thông chính sách năm 2026', 'UBND xã Đồng Tâm', 2026),
  sound('b', 'Truyền thông chính sách năm 2027', 'UBND xã An Bình', 2027),
  sound('c', 'Phổ biến Luật Đất đai', 'Phòng Văn hóa - Xã hội', 2025),
  { status: 'damaged', planId: 'd', title: '', trashedAt: null },
]
const found = (search: string) => shownPlans(plans, search, 'saved').map(({ planId }) => planId)

describe('searching the library', () => {
  it.each([
    ['dong tam', ['d', 'a']],
    ['ĐỒNG TÂM', ['d', 'a']],
    ['chinh sach 2027', ['d', 'b']],
    ['văn hoá', ['d', 'c']],
    ['đất  đai', ['d', 'c']],
    ['', ['d', 'b', 'a', 'c']],
    ['không có', ['d']],
  ])('"%s" finds %j, and damaged plans always', (search, ids) => {
    expect(found(search)).toEqual(ids)
  })

  it('finds text typed decomposed', () => {
    expect(found('Đồng Tâm'.normalize('NFD'))).toEqual(['d', 'a'])
  })

  it.each([
    ['year', ['d', 'b', 'a', 'c']],
    ['title', ['d', 'c', 'a', 'b']],
    ['unit', ['d', 'c', 'b', 'a']],
  ] as const)('sorts by %s', (sort, ids) => {
    expect(shownPlans(plans, '', sort).map(({ planId }) => planId)).toEqual(ids)
  })
})
