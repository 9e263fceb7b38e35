import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { mailDraft, type MailDraft } from '#shared/bridge/mail'
import { mailFile } from './mail-file'
import { mailtoAddress } from './mail-program'

const draft = (values: Partial<MailDraft> = {}): MailDraft => ({
  to: ['vanthu@xaanbinh.gov.vn'],
  cc: [],
  subject: 'V/v gửi Kế hoạch truyền thông chính sách năm 2027',
  body: 'Kính gửi quý cơ quan,\n\nXin gửi kèm Kế hoạch.',
  attachments: [],
  ...values,
})

const read = async (mail: MailDraft) => new PostalMime().parse(await mailFile(mail))

describe('a mail draft, read by another program', () => {
  test('opens as unsent, with its recipients', async () => {
    const mail = await read(draft({ to: ['a@tinh.gov.vn', 'b@xa.gov.vn'], cc: ['c@xa.gov.vn'] }))
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
    { to: ['x@y.vn\r\nBcc: z@y.vn'] },
    { to: ['không có a còng'] },
    { cc: ['"a" <b@c.vn>, d@e.vn'] },
  ])('refuses %j', (values) => {
    expect(mailDraft.safeParse(draft(values)).success).toBe(false)
  })
})

describe('the address of a short letter', () => {
  test('carries recipients, subject and body, and stays short', () => {
    const { attachments: _, ...mail } = draft({ body: 'Nội dung dài. '.repeat(500) })
    const address = mailtoAddress(mail)
    expect(address.length).toBeLessThanOrEqual(1_800)
    const url = new URL(address)
    expect(url.protocol).toBe('mailto:')
    expect(url.pathname).toBe('vanthu%40xaanbinh.gov.vn')
    expect(url.searchParams.get('subject')).toBe(mail.subject)
    expect(url.searchParams.get('body')).toMatch(/^Nội dung dài\. /)
  })
})
