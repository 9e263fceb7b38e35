import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMailboxes } from './read-mailboxes'

/** As `Tên <địa chỉ>`, for short tables. */
const shown = (typed: string) =>
  readMailboxes(typed).mailboxes.map(({ name, address }) =>
    name === '' ? address : `${name} <${address}>`,
  )

describe('people named in a text', () => {
  it.each([
    ['a@x.vn; b@y.gov.vn, d@z.vn\ne@z.vn', ['a@x.vn', 'b@y.gov.vn', 'd@z.vn', 'e@z.vn']],
    ['a@x.vn b@y.vn', ['a@x.vn', 'b@y.vn']],
    [
      'Nguyễn Văn A <a@tinh.gov.vn>; "Phòng VH" <b@c.vn>, d@e.vn',
      ['Nguyễn Văn A <a@tinh.gov.vn>', 'Phòng VH <b@c.vn>', 'd@e.vn'],
    ],
    ['Nguyễn Văn A <a@x.vn>\r\nTrần B <b@x.vn>', ['Nguyễn Văn A <a@x.vn>', 'Trần B <b@x.vn>']],
    ['A <a@x.vn> B <b@x.vn>', ['A <a@x.vn>', 'B <b@x.vn>']],
    ['"Sở Nội vụ, \\"tỉnh\\" X" <a@x.vn>', ['Sở Nội vụ, "tỉnh" X <a@x.vn>']],
    ['“Sở Nội vụ; tỉnh X” <a@x.vn>', ['Sở Nội vụ; tỉnh X <a@x.vn>']],
    ['UBND xã (văn thư)\n <a@x.vn>', ['UBND xã (văn thư) <a@x.vn>']],
    ["a@x.vn (Chị Hoa), 'Anh Minh' <b@x.vn>", ['Chị Hoa <a@x.vn>', 'Anh Minh <b@x.vn>']],
    ['a@x.vn <mailto:a@x.vn>; "b@x.vn" <b@x.vn>', ['a@x.vn', 'b@x.vn']],
    ['a@x.vn, Hoa <A@x.vn>, a@x.vn', ['Hoa <A@x.vn>']],
    ['Hoa (a@x.vn); [mailto:b@x.vn], c@x.vn.', ['Hoa <a@x.vn>', 'b@x.vn', 'c@x.vn']],
    [' ,; \n', []],
  ])('are read from %j', (typed, expected) => {
    expect(shown(typed)).toEqual(expected)
    expect(readMailboxes(typed).wrong).toEqual([])
  })

  it.each([
    ['a@x.vn, c', ['c']],
    ['vanthu.tinh.gov.vn, Phòng VH <b@c.vn>', ['vanthu.tinh.gov.vn']],
    ['Hoa <hoa>, b@c.vn', ['Hoa <hoa>']],
    ['"chưa đóng <a@b.vn>', []],
    ['a@@b.vn', ['a@@b.vn']],
    ['b@c.vn Hoa', ['Hoa']],
  ])('what is none of them is told: %j', (typed, wrong) => {
    expect(readMailboxes(typed).wrong).toEqual(wrong)
  })

  it('loses no address, whatever is written around it', () => {
    const pieces = fc.constantFrom('Hà', ',', ';', '\n', ' ', '(', ')', "'", '<m@n.vn>', ' p@q.vn ')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
        const typed = all.join('')
        const written = new Set(typed.match(/m@n\.vn|p@q\.vn/gu) ?? [])
        const { mailboxes, wrong } = readMailboxes(typed)
        for (const address of written) {
          const isRead = mailboxes.some((each) => each.address === address)
          expect(isRead || wrong.some((part) => part.includes(address)), typed).toBe(true)
        }
      }),
    )
  })
})
