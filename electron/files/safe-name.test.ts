import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeName } from './safe-name'

describe('a safe name', () => {
  test.each([
    ['Kế hoạch năm 2027', '.docx', 'Kế hoạch năm 2027.docx'],
    ['Kế hoạch năm 2027.docx', '.docx', 'Kế hoạch năm 2027.docx'],
    ['Kế hoạch.DOCX', '.docx', 'Kế hoạch.docx'],
    ['05/KH-UBND: truyền thông?', '.docx', '05 KH-UBND truyền thông.docx'],
    ['../../etc/passwd', '.docx', 'etc passwd.docx'],
    ['C:\\Windows\\system32', '.docx', 'C Windows system32.docx'],
    ['tên có dấu chấm cuối...  ', '', 'tên có dấu chấm cuối'],
    ['CON', '.docx', '_CON.docx'],
    ['com1', '', '_com1'],
    ['nul.tar', '.docx', '_nul.tar.docx'],
    ['LPT9.x', '', '_LPT9.x'],
    ['Console', '', 'Console'],
    ['', '.docx', 'Không tên.docx'],
    ['???', '.pdf', 'Không tên.pdf'],
    ['.docx', '.docx', 'docx.docx'],
    ['a\u0000b\u001fc', '', 'a b c'],
    ['xcod\u202E.exe', '', 'xcod.exe'],
    ['Ke\u0302\u0301', '', 'Kế'],
    ['a\uD800b', '', 'a b'],
  ])('%j with %j is %j', (text, ending, name) => {
    expect(safeName(text, ending)).toBe(name)
  })

  test('is a name every system takes, whatever comes in', () => {
    const endings = fc.constantFrom('', '.docx', '.pdf', '.khtt.json')
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom('con', 'NUL.a.b', 'aux ', '..', 'x'.repeat(500), 'ế'.repeat(500)),
    )
    fc.assert(
      fc.property(texts, endings, (text, ending) => {
        const name = safeName(text, ending)
        expect(name.length).toBeGreaterThan(ending.length)
        expect(name.length).toBeLessThanOrEqual(121)
        // eslint-disable-next-line no-control-regex -- what must not be there
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]/)
        expect(name).not.toMatch(/^[\s.]|[\s.]$/)
        expect(name.split('.')[0]?.trim()).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i)
        expect(name.endsWith(ending)).toBe(true)
        expect(name).toBe(name.normalize('NFC'))
        expect(safeName(name, ending)).toBe(name)
      }),
    )
  })
})
