import { describe, expect, it } from 'vitest'
import { samplePlans } from '#shared/samples/index'
import { listPhrases } from './list-phrases'

const [commune, division] = samplePlans.map(({ read }) => read())
if (!commune || !division) throw new Error('There are no sample plans')

describe('the list of phrases', () => {
  it('is searched without diacritics, words in any order', () => {
    const found = listPhrases(
      'purpose/requirements',
      commune,
      'purpose/requirements',
      'nuoc bi mat',
    )
    expect(found.flatMap(({ texts }) => texts)).toEqual([
      'Bảo vệ bí mật nhà nước, dữ liệu cá nhân và an toàn thông tin trong mọi hoạt động truyền thông.',
    ])
    expect(listPhrases('solutions', commune, 'solutions', 'xyz')).toEqual([])
  })

  it('begins with the stage of the row', () => {
    const titles = listPhrases('activities/*/content', commune, 'activities/hd02/content', '')
    expect(titles[0]?.title).toBe('Xây dựng')
    const path = 'policies/cs1/stages/finalization/consultation'
    const [first] = listPhrases('policies/*/stages/*/consultation', commune, path, '')
    expect(first?.title).toBe('Hoàn thiện')
  })

  it('offers a unit only what a unit of its kind can say', () => {
    const texts = (plan: typeof commune) =>
      listPhrases('purpose/purposes', plan, 'purpose/purposes', '').flatMap((group) => group.texts)
    const forCommittees = 'Phát huy vai trò, trách nhiệm của cơ quan chủ trì soạn thảo'
    expect(texts(commune).some((text) => text.startsWith(forCommittees))).toBe(true)
    expect(texts(division).some((text) => text.startsWith(forCommittees))).toBe(false)
  })
})
