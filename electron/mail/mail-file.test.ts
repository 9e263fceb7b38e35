import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { mailDraft, type MailDraft } from '#shared/bridge/mail'
import { readMailboxes } from '#shared/bridge/read-mailboxes'
import { mailFile } from './mail-file'

const at = (...addresses: readonly string[]) => addresses.map((address) => ({ name: '', address }))

const draft = (values: Partial<MailDraft> = {}): MailDraft => ({
  to: at('vanthu@xaanbinh.gov.vn'),
  cc: [],
  subject: 'V/v gửi Kế hoạch truyền thông chính sách năm 2027',
  body: 'Kính gửi quý cơ quan,\n\nXin gửi kèm Kế hoạch.',
  attachments: [],
  ...values,
})

const read = async (mail: MailDraft) => new PostalMime().parse(await mailFile(mail))

describe('a mail draft, read by another program', () => {
  test('opens as unsent, with its recipients', async () => {
    const mail = await read(
      draft({ to: at('a@tinh.gov.vn', 'b@xa.gov.vn'), cc: at('c@xa.gov.vn') }),
    )
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(mail.to?.map(({ address }) => address)).toEqual(['a@tinh.gov.vn', 'b@xa.gov.vn'])
    expect(mail.cc?.map(({ address }) => address)).toEqual(['c@xa.gov.vn'])
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc')
  })

  test('keeps a subject of 200 letters and three attachments byte for byte', async () => {
    const subject =
      'Truyền thông chính sách có tác động lớn đến xã hội '.repeat(4).slice(0, 199) + 'x'
    const attachments = ['Tờ trình.docx', 'Kế hoạch số 05-KH-UBND.docx', 'Dự toán.pdf'].map(
      (name, index) => ({
        name,
        bytes: Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7 + index) % 256),
      }),
    )
    const mail = await read(draft({ subject, attachments }))
    expect(subject).toHaveLength(200)
    expect(mail.subject).toBe(subject)
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(
      attachments.map(({ name }) => name),
    )
    for (const [index, { content }] of mail.attachments.entries()) {
      if (typeof content === 'string') throw new Error('An attachment came as text')
      expect([...new Uint8Array(content)]).toEqual([...(attachments[index]?.bytes ?? [])])
    }
  })

  test('names each recipient as they were typed', async () => {
    const name = fc
      .array(
        fc.constantFrom(
          'ế',
          'Đ',
          'a',
          ' ',
          '"',
          '\\',
          ';',
          ',',
          '<',
          '@',
          '(',
          '=?',
          '?=',
          ':',
          '.',
        ),
        { maxLength: 40 },
      )
      .map((letters) => `x${letters.join('').replace(/ +/g, ' ')}x`)
    const people = fc.array(fc.record({ name: fc.oneof(name, fc.constant('')) }), { minLength: 1 })
    const separator = fc.constantFrom(',', '; ', '\n', ' ,\r\n')
    await fc.assert(
      fc.asyncProperty(people, separator, async (all, between) => {
        const expected = all.map((person, index) => ({ ...person, address: `p${index}@xa.gov.vn` }))
        const typed = expected.map((person) =>
          person.name === ''
            ? person.address
            : `"${person.name.replace(/["\\]/g, '\\$&')}" <${person.address}>`,
        )
        const { mailboxes, wrong } = readMailboxes(typed.join(between))
        const mail = await read(draft({ to: [...mailboxes], cc: [...mailboxes] }))
        expect(wrong).toEqual([])
        expect(mail.to).toEqual(expected)
        expect(mail.cc).toEqual(expected)
      }),
      { numRuns: 150 },
    )
  })

  test('writes headers of plain letters, each line short enough for any server', async () => {
    const name = 'Phòng Văn hóa - Xã hội, Ủy ban nhân dân xã An Bình'
    const to = [
      { name, address: 'vhxh@xaanbinh.gov.vn' },
      { name: 'A "B", C', address: 'b@c.vn' },
    ]
    const text = new TextDecoder().decode(await mailFile(draft({ to })))
    const head = text.slice(0, text.indexOf('\r\n\r\n'))
    expect(head).toMatch(/^[\x20-\x7e\r\n\t]*$/)
    for (const line of head.split('\r\n')) expect(line.length, line).toBeLessThanOrEqual(78)
    expect(head.replace(/\r\n /g, ' ')).toContain(String.raw`"A \"B\", C" <b@c.vn>`)
  })

  test('keeps any subject, body and attachment name', async () => {
    const letters = fc.constantFrom('ế', 'ộ', 'đ', 'a', ' ', '"', ';', ',', '=', '?', '%', '1', '–')
    const text = fc.array(letters, { maxLength: 60 }).map((all) => `x${all.join('')}x`)
    await fc.assert(
      fc.asyncProperty(text, text, text, async (subject, body, name) => {
        const bytes = Uint8Array.of(1, 2, 3)
        const mail = await read(
          draft({ subject, body, attachments: [{ name: `${name}.pdf`, bytes }] }),
        )
        expect(mail.subject?.replace(/ +/g, ' ')).toBe(subject.replace(/ +/g, ' '))
        expect(mail.text?.trimEnd()).toBe(body)
        expect(mail.attachments[0]?.filename).toBe(`${name}.pdf`)
      }),
      { numRuns: 150 },
    )
  })
})

describe('what may be put into a draft', () => {
  test.each([
    { subject: 'A\r\nBcc: x@y.vn' },
    { to: at('x@y.vn\r\nBcc: z@y.vn') },
    { to: [{ name: 'A\r\nBcc: z@y.vn', address: 'x@y.vn' }] },
    { to: at('không có a còng') },
    { cc: at('"a" <b@c.vn>, d@e.vn') },
  ])('refuses %j', (values) => {
    expect(mailDraft.safeParse(draft(values)).success).toBe(false)
  })
})
