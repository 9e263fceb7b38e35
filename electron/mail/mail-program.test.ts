import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mailtoAddress } from './mail-program'

const at = (...addresses: readonly string[]) => addresses.map((address) => ({ name: '', address }))

const letter = {
  to: [{ name: 'Văn thư', address: 'vanthu@xaanbinh.gov.vn' }],
  cc: at('a+b&c@xa.gov.vn', 'd@xa.gov.vn'),
  subject: 'V/v gửi Kế hoạch & Tờ trình năm 2027: 100%?',
  body: 'Kính gửi quý cơ quan,\n\nXin gửi kèm 2 văn bản.\nTrân trọng.',
}

/** A letter as a mail program takes it from its address. */
function opened(mail: typeof letter) {
  const made = mailtoAddress(mail)
  if (made === null) throw new Error('Too many recipients')
  const url = new URL(made.address)
  return {
    ...made,
    to: url.pathname.split(',').map(decodeURIComponent),
    // `+` is a letter of an address here, not a space as in web forms.
    fields: Object.fromEntries(new URLSearchParams(url.search.replaceAll('+', '%2B'))),
  }
}

describe('the address of a short letter', () => {
  test('carries recipients, subject and body', () => {
    const { address, isWhole, to, fields } = opened(letter)
    expect(address).toMatch(/^mailto:vanthu@xaanbinh\.gov\.vn\?cc=[\x21-\x7e]+$/)
    expect(isWhole).toBe(true)
    expect(to).toEqual(['vanthu@xaanbinh.gov.vn'])
    expect(fields).toEqual({
      cc: 'a+b&c@xa.gov.vn,d@xa.gov.vn',
      subject: letter.subject,
      body: letter.body.replaceAll('\n', '\r\n'),
    })
  })

  test('leaves out what is empty', () => {
    expect(mailtoAddress({ to: [], cc: [], subject: '', body: '' })?.address).toBe('mailto:')
  })

  test('stays short enough for Windows, keeps every recipient and cuts between words', () => {
    const text = fc
      .array(fc.constantFrom('nghị', 'quyết', 'x', '\n', '😀', '&', '\ud83d'), { maxLength: 900 })
      .map((words) => words.join(' '))
    const people = fc
      .integer({ min: 0, max: 60 })
      .map((count) => at(...Array.from({ length: count }, (_, index) => `p${index}@xa.gov.vn`)))
    fc.assert(
      fc.property(people, text, text, (to, subject, body) => {
        const mail = { ...letter, to, subject: subject.replaceAll('\n', ''), body }
        const { address, isWhole, fields } = opened(mail)
        expect(address.length).toBeLessThanOrEqual(2_000)
        expect(address.split('?')[0]).toBe(`mailto:${to.map((each) => each.address).join(',')}`)
        const sent = (fields['body'] ?? '').replaceAll('\r\n', '\n')
        const whole = body.replace(/\p{Surrogate}/gu, '')
        const words = (from: string) => from.split(/\s+/).filter((word) => word !== '')
        if (isWhole) expect(sent).toBe(whole)
        else expect(words(whole)).toEqual(expect.arrayContaining(words(sent.replace(/…$/, ''))))
      }),
      { numRuns: 150 },
    )
  })

  test('is not made when it cannot name every recipient', () => {
    const to = at(...Array.from({ length: 100 }, (_, index) => `phong-so-${index}@tinh.gov.vn`))
    expect(mailtoAddress({ ...letter, to })).toBeNull()
  })
})
