import { describe, expect, it } from 'vitest'
import { findLeftoversIn } from '#shared/carry-over/text/find-in-text'
import { samplePlans } from '#shared/samples/index'
import { zaloMessage } from '#shared/reference/broadcasting'
import { readAloud } from '#shared/vietnamese/read-aloud'
import { checkedText } from '#shared/rules/wording/texts'
import { wordingIn } from '#shared/rules/wording/find-wording'
import { draftBulletin, draftPost } from './draft'
import { countTieng, durationText, longSentences, readingSeconds } from './listening'

const [commune] = samplePlans.map(({ read }) => read())
const policy = commune?.policies[1]
if (!commune || !policy) throw new Error('There is no sample plan')

describe('a text that is heard', () => {
  it('is as long as what is said, not what is written', () => {
    expect(countTieng('Xã có 5.860 hộ.')).toBe(9)
    expect(readingSeconds('một '.repeat(130))).toEqual({ slow: 60, fast: 33 })
    expect(durationText(100)).toBe('1 phút 40 giây')
    expect(durationText(120)).toBe('2 phút')
    expect(durationText(0)).toBe('0 giây')
  })

  it('has its long sentences told', () => {
    const long = `${'một '.repeat(25)}hai.`
    expect(longSentences(`Ngắn thôi. ${long} Lại ngắn.`)).toEqual([{ text: long, tieng: 26 }])
    expect(longSentences(`${'một '.repeat(25)}.`)).toEqual([])
  })
})

describe.each(samplePlans)('drafts for $id', ({ read }) => {
  const plan = read()
  const days = ['2027-01-05', '2027-05-01', '2027-11-30']
  const drafts = plan.policies.flatMap((each) =>
    days.map((day) => ({
      post: draftPost(plan, each, day),
      bulletin: draftBulletin(plan, each, day),
    })),
  )

  it('are said as they are written, in sentences that can be followed', () => {
    for (const { bulletin } of drafts) {
      expect(readAloud(bulletin)).toEqual([])
      // A long name of a policy is for the officer to shorten.
      const long = longSentences(bulletin).filter(({ text }) => !text.startsWith('Tên chính sách'))
      expect(long).toEqual([])
      expect(readingSeconds(bulletin).slow).toBeLessThan(120)
    }
  })

  it('fit a Zalo message, and are written without a slip', () => {
    const context = { ownWords: new Set<string>(), explained: new Set<string>() }
    for (const { post, bulletin } of drafts) {
      expect(post.length).toBeLessThanOrEqual(zaloMessage.shownLetters)
      for (const text of [post, bulletin]) {
        expect([text, wordingIn(checkedText(text), context)]).toEqual([text, []])
      }
    }
  })
})

describe('a draft', () => {
  it('tells the stage of the day with its dates, the messages and whom to ask', () => {
    const text = draftBulletin(commune, policy, '2027-03-10')
    expect(text).toContain(
      'dự thảo được đưa ra lấy ý kiến bà con.\nBắt đầu từ ngày mùng một tháng ba.\nKết thúc vào ngày hai mươi chín tháng tư.',
    )
    expect(text).toContain('Phân loại rác tại nhà, thôn xóm sạch hơn.')
    expect(text).toContain('xin liên hệ Phòng Kinh tế.')
    expect(draftPost(commune, policy, '2027-03-10')).toContain('Từ 01/3 đến 29/4, dự thảo')
    expect(draftPost(commune, policy, '2027-07-20')).toContain('Từ 19/7 đến 31/12')
  })

  it.each(commune.policies)('tells $id of the plan’s year alone', (each) => {
    for (const day of ['2027-01-01', '2027-06-15', '2027-12-31']) {
      const post = draftPost(commune, each, day)
      expect(findLeftoversIn(post, { year: 2027, at: '2027-01-05' })).toEqual([])
      expect(post).not.toMatch(/\/202[0-6]|^,/mu)
    }
  })

  it('is made of a policy of which little is known', () => {
    const bare = { ...policy, name: '', keyMessages: [], draftingBody: '' }
    for (const make of [draftBulletin, draftPost]) {
      expect(make(commune, bare, '2027-03-10')).not.toMatch(/undefined|null|\s\.|: \./)
    }
  })
})
