import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareLetterhead } from '../../../test/fixtures/letterheads'
import { inspect } from '../inspect'
import { openPackage } from '../package/open-package'
import { readDocument } from '../read/read'
import { fixDocument } from './fix-document'

const today = '2027-01-05'

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}<w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const line = (content: string, properties = '') =>
  `<w:p><w:pPr>${properties}<w:jc w:val="center"/></w:pPr>${content}</w:p>`
const bold = (text: string, properties = '') => line(run(text, `<w:b/>${properties}`))

const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
const UNDERLINE = '<w:u w:val="single"/>'

const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'

type Head = { readonly issuer: string; readonly motto: string; readonly subject: string }

/** A letterhead in a table as Word makes one, with its usual room beside the text of a cell. */
function paper({ issuer, motto, subject }: Head): Uint8Array {
  const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`
  return bareLetterhead(
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3700"/><w:gridCol w:w="5600"/></w:tblGrid><w:tr>` +
      cell(line(run('UBND TỈNH ĐỒNG NAI')) + issuer + line(run('Số: 05/KH-STP'))) +
      cell(
        bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
          motto +
          line(run('Đồng Nai, ngày 05 tháng 01 năm 2027', '<w:i/>')),
      ) +
      `</w:tr></w:tbl>${bold('KẾ HOẠCH')}${subject}<w:p>${run('Nội dung khác.')}</w:p>${PAGE}`,
  )
}

const RIGHT: Head = {
  issuer: bold('SỞ TƯ PHÁP') + line(run('_____')),
  motto: bold(MOTTO) + line(run('_______________________')),
  subject: bold('Truyền thông chính sách năm 2027') + line(run('______________')),
}

function rulesOf(bytes: Uint8Array): readonly string[] {
  const inspection = inspect(bytes, { today })
  if (inspection.status === 'refused') throw new Error(inspection.message)
  return inspection.findings.map(({ rule }) => rule).filter((rule) => /rule/.test(rule))
}

function fixed(bytes: Uint8Array) {
  const result = fixDocument(bytes, { today })
  if (result.status === 'refused') throw new Error(result.message)
  return { rules: rulesOf(result.bytes), texts: textsOf(result.bytes) }
}

const textsOf = (bytes: Uint8Array) =>
  readDocument(openPackage(bytes))
    .paragraphs.map(({ text }) => text)
    .filter((text) => text !== '')

describe('rule lines', () => {
  it.each<readonly [what: string, broken: Partial<Head>, rule: string]>([
    ['no line under the motto', { motto: bold(MOTTO) }, 'motto.rule'],
    ['a short line of strokes', { motto: bold(MOTTO) + line(run('--------')) }, 'motto.rule'],
    ['an underlined motto', { motto: bold(MOTTO, UNDERLINE) }, 'rule-line.underlined'],
    ['no line under the body', { issuer: bold('SỞ TƯ PHÁP') }, 'issuer.rule'],
    [
      'the border of the text itself',
      {
        issuer: line(
          run('SỞ TƯ PHÁP', '<w:b/>'),
          '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>',
        ),
      },
      'issuer.rule',
    ],
    [
      'a name that goes on below',
      { issuer: bold('TRUNG TÂM VĂN HÓA, THỂ THAO VÀ TRUYỀN THÔNG KHU VỰC ĐÔNG BẮC') },
      'issuer.rule',
    ],
    [
      'a subject that goes on below, and a blank line under it',
      {
        subject:
          bold(
            'Truyền thông chính sách trên địa bàn tỉnh, gắn với chuyển đổi số và cải cách hành chính của các cơ quan, đơn vị năm 2027',
          ) + '<w:p/>',
      },
      'subject.rule',
    ],
    [
      'an underlined subject',
      { subject: bold('Truyền thông chính sách năm 2027', UNDERLINE) },
      'rule-line.underlined',
    ],
  ])('%s', (_, broken, rule) => {
    const bytes = paper({ ...RIGHT, ...broken })
    expect(rulesOf(bytes)).toEqual([rule])
    const { rules, texts } = fixed(bytes)
    expect(rules).toEqual([])
    // No words are lost, and none come.
    expect(texts).toEqual(textsOf(bytes).filter((text) => !/^-+$/.test(text)))
  })

  it('says nothing of lines that are right', () => {
    expect(rulesOf(paper(RIGHT))).toEqual([])
  })

  it('leaves a line to a person where one is drawn by hand nearby', () => {
    const drawn =
      '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:line from="0,0" to="30pt,0"/></w:pict></w:r>'
    const bytes = paper({ ...RIGHT, motto: bold(MOTTO) + line(drawn) })
    expect(rulesOf(bytes)).toEqual(['motto.rule'])
    expect(fixed(bytes).rules).toEqual(['motto.rule'])
  })

  it('has the length the decree asks for whatever the name and its indents', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('PHÒNG', 'VĂN HÓA', 'TƯ PHÁP', 'XÃ', 'ĐÔNG BẮC'), {
          minLength: 1,
          maxLength: 9,
        }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (words, left, right) => {
          const indents = `<w:ind w:left="${left}" w:right="${right}"/>`
          const issuer = line(run(words.join(' '), '<w:b/>'), indents)
          const bytes = paper({ ...RIGHT, issuer })
          expect(rulesOf(bytes)).toEqual(['issuer.rule'])
          expect(fixed(bytes).rules).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})
