import { describe, expect, it } from 'vitest'
import { withChanges } from '#shared/plan/plan-changes'
import type { Plan } from '#shared/plan/plan'
import { fillPhrase } from '#shared/reference/phrases/fill-phrase'
import { phrases } from '#shared/reference/phrases/index'
import { samplePlans } from '#shared/samples/index'
import { rightSentences } from '../../../test/fixtures/right-sentences'
import { findWording, wordingIn } from './find-wording'
import type { WordingKind } from './finding'
import { isMendable, mendWording } from './mend-wording'
import { checkedText } from './texts'
import { explainedIn } from './checks/unexplained'

const [commune] = samplePlans.map(({ read }) => read())
if (!commune) throw new Error('There is no sample plan')

const context = (text: string) => ({ ownWords: new Set<string>(), explained: explainedIn([text]) })
const found = (text: string) =>
  wordingIn(checkedText(text), context(text)).map(({ kind, start, end, proposal }) => ({
    kind,
    text: text.slice(start, end),
    proposal,
  }))

describe.each(samplePlans)('the wording of $id', ({ read }) => {
  it('has nothing to mend', () => {
    expect(findWording(read()).map(({ where, text, why }) => [where, text, why])).toEqual([])
  })
})

describe('sentences that are right', () => {
  it('are about a hundred, and nothing is found in any', () => {
    expect(rightSentences.length).toBeGreaterThanOrEqual(100)
    const all = context(rightSentences.join('\n'))
    for (const sentence of rightSentences) {
      expect([sentence, wordingIn(checkedText(sentence), all)]).toEqual([sentence, []])
    }
  })

  it('include every phrase the app offers', () => {
    for (const { text } of Object.values(phrases).flat()) {
      const filled = fillPhrase(text, commune, 'activities/hd01/content')
      expect([filled, found(filled)]).toEqual([filled, []])
    }
  })
})

/** What is written wrongly, and what is proposed for it. */
const cases: readonly (readonly [
  kind: WordingKind,
  text: string,
  wrong: string,
  right: string | null,
])[] = [
  ['spelling', 'Các ban, nghành phối hợp', 'nghành', 'ngành'],
  ['spelling', 'Nghành Văn hóa báo cáo', 'Nghành', 'Ngành'],
  ['spelling', 'Người dân đuợc biết', 'đuợc', 'được'],
  ['spelling', 'Kết quả đưọc công khai', 'đưọc', 'được'],
  ['spelling', 'Từ truờng học đến thôn', 'truờng', 'trường'],
  ['spelling', 'Các thôn chưc họp', 'chưc', null],
  ['spelling', 'Tổ chưc họp thôn', 'Tổ chưc', 'Tổ chức'],
  ['spelling', 'Phát triển kinh tế địa phưong', 'phưong', 'phương'],
  ['spelling', 'Chia xẻ thông tin', 'Chia xẻ', 'Chia sẻ'],
  ['spelling', 'việc sát nhập các thôn', 'sát nhập', 'sáp nhập'],
  ['spelling', 'ngiên cứu dự thảo', 'ngiên cứu', 'nghiên cứu'],
  ['spelling', 'gía trị, qúy I', 'gía', 'giá'],
  ['spelling', 'báo cáo hàng tháng về xã', 'hàng ', 'hằng '],
  ['toneMark', 'hoà giải ở cơ sở', 'hoà', 'hòa'],
  ['toneMark', 'Uỷ ban Kiểm tra', 'Uỷ', 'Ủy'],
  ['doubled', 'gửi các các thôn', 'các các', 'các'],
  ['doubled', 'đã thực hiện thực hiện đúng', 'thực hiện thực hiện', 'thực hiện'],
  ['slip', 'báo cáo UNBD xã', 'UNBD', 'UBND'],
  ['slip', 'Nghị định số 49/2024/ND-CP', 'ND-CP', 'NĐ-CP'],
  ['slip', '\u00d0oàn thanh niên', '\u00d0', 'Đ'],
  ['space', 'thôn, xã ; phường', ' ;', ';'],
  ['space', 'thôn  xóm', '  ', ' '],
  ['space', 'thôn,xóm', ',', ', '],
  ['space', 'thôn ( xóm )', '( ', '('],
  ['capital', 'phục vụ nhân dân', 'nhân dân', 'Nhân dân'],
  ['capital', 'pháp luật của nhà nước', 'nhà nước', 'Nhà nước'],
  ['capital', 'Ủy Ban Nhân Dân xã', 'Ủy Ban Nhân Dân', 'Ủy ban nhân dân'],
  ['capital', 'Mặt trận tổ quốc xã', 'Mặt trận tổ quốc', 'Mặt trận Tổ quốc'],
  ['capital', 'theo Khoản 2 Điều 5', 'Khoản', 'khoản'],
  ['abbreviation', 'thẻ BHYT', 'BHYT', 'bảo hiểm y tế (BHYT)'],
  ['abbreviation', 'Hội LHPN xã', 'LHPN', 'liên hiệp phụ nữ (LHPN)'],
  ['abbreviation', 'thẻ CCCD', 'CCCD', 'căn cước công dân (CCCD)'],
  ['abbreviation', 'phòng KTHTĐT', 'KTHTĐT', null],
]

/** Right syllables in the wrong word, as officers type them. */
const slipsOfMarks =
  `xã hôi=xã hội, hoat động=hoạt động, cán bô=cán bộ, tỷ lê=tỷ lệ, kế hoach=kế hoạch,
  ban hanh=ban hành, lỉnh vực=lĩnh vực, hướng dẩn=hướng dẫn, đãm bảo=đảm bảo, chia sẽ=chia sẻ,
  xây dưng=xây dựng, kinh phi=kinh phí, ngưới dân=người dân, triển khia=triển khai, vân động=vận động,
  đồng thuân=đồng thuận, ý kiên=ý kiến, tham giá=tham gia, chất lương=chất lượng, gop ý=góp ý,
  khắc phuc=khắc phục, thong tin=thông tin, tuyên tryền=tuyên truyền, nhân thức=nhận thức,
  hiệu quả quả=hiệu quả, phản ảnh kiến nghị=phản ánh kiến nghị`
    .split(',')
    .map((each) => each.trim().split('='))

describe('a slip', () => {
  it.each(slipsOfMarks)('“%s” is found, and means “%s”', (slip, right = '') => {
    const text = `Các thôn có ${slip} trong năm.`
    const [first, ...more] = wordingIn(checkedText(text), context(text))
    if (first === undefined) throw new Error('Nothing was found')
    const mended = text.slice(0, first.start) + (first.proposal ?? '') + text.slice(first.end)
    expect([mended.replace('ánh, ', 'ánh '), more]).toEqual([`Các thôn có ${right} trong năm.`, []])
  })

  it.each(cases)('of %s is found in “%s”', (kind, text, wrong, right) => {
    expect(found(text)).toContainEqual({ kind, text: wrong, proposal: right })
  })

  it('is not looked for in what is quoted, nor in addresses', () => {
    expect(found('vở “Hoà ca  của nghành”, xem www.nghành.vn, thu@hoà.vn')).toEqual([])
  })
})

const withPurposes = (...purposes: string[]): Plan => ({
  ...commune,
  purpose: { ...commune.purpose, purposes },
})

describe('findings of a plan', () => {
  const slip = 'Bổ xung nguồn lực; Uỷ ban chỉ đạo.'

  it('name their place, and mend it', () => {
    const plan = withPurposes(slip)
    const [first] = findWording(plan)
    expect(first).toMatchObject({ where: 'Mục đích, yêu cầu, Mục đích, dòng 1', isSafe: true })
    const mended = first?.change && withChanges(plan, [first.change])
    expect(mended?.purpose.purposes).toEqual(['Bổ sung nguồn lực; Uỷ ban chỉ đạo.'])
  })

  it('are mended all at once where that is safe, several in a field, the others left', () => {
    const plan = withPurposes('Bổ xung  nguồn lực ,chia xẻ.', 'Thẻ BHYT, hơp.')
    const mended = mendWording(plan)
    expect(mended.purpose.purposes).toEqual(['Bổ sung nguồn lực, chia sẻ.', 'Thẻ BHYT, hơp.'])
    expect(findWording(mended).some(isMendable)).toBe(false)
    expect(mendWording(commune)).toEqual(commune)
  })

  it('keep their name when lines are added, and are silent once kept with a reason', () => {
    const [first] = findWording(withPurposes(slip))
    const later = findWording(withPurposes('Một ý mới.', slip))
    expect(later.map(({ key }) => key)).toContain(first?.key)
    const silenced = new Set(later.map(({ key }) => key))
    expect(findWording(withPurposes(slip), { silenced })).toEqual([])
  })

  it('are none for a word the officer says is right', () => {
    const plan = withPurposes('Họp tại buôn Đrăng, gọi là đrôm.')
    expect(findWording(plan).map(({ text }) => text)).toEqual(['đrôm'])
    expect(findWording(plan, { ownWords: ['Đrôm'] })).toEqual([])
  })

  it('ask for the meaning of an abbreviation once, where it first stands', () => {
    const plan = withPurposes('Thẻ BHYT cho người dân.', 'Phát triển BHYT.')
    expect(findWording(plan).map(({ path }) => path)).toEqual([['purpose', 'purposes', 0]])
    expect(findWording(withPurposes('Bảo hiểm y tế (BHYT).', 'Phát triển BHYT.'))).toEqual([])
  })
})
