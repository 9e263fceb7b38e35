import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fixDocument } from './fix/fix-document'
import { inspect } from './inspect'

/** Papers as people make them in Word: tabs for columns, drawn lines, automatic numbers, theme fonts. */

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const styles = `<w:styles ${NAMES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:style></w:styles>`
const theme = `<a:theme ${NAMES}><a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`
const level = (index: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = `<w:numbering ${NAMES}><w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

const relations = ['styles', 'theme', 'numbering']
  .map((name) => `<Relationship Id="${name}" Type="${TYPES}/${name}" Target="${name}.xml"/>`)
  .join('')

const word = (body: string) =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document ${NAMES}><w:body>${body}${closing}<w:sectPr><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/></w:sectPr></w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ),
    'word/styles.xml': strToU8(styles),
    'word/theme.xml': strToU8(theme),
    'word/numbering.xml': strToU8(numbering),
  })

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const TAB = '<w:r><w:tab/></w:r>'
const BOLD_13 = '<w:b/><w:sz w:val="26"/>'
const CENTRE = '<w:jc w:val="center"/>'
const numbered = (text: string, at: number) =>
  p(
    run(text, at === 0 ? '<w:b/>' : ''),
    `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`,
  )

const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`
const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
const LEFT = '<w:jc w:val="left"/>'
const closing = `${p(run('Việc khác theo quy định./.'))}<w:tbl>${row(
  p(run('Nơi nhận:', '<w:b/><w:i/><w:sz w:val="24"/>'), LEFT) +
    p(run('- Lưu: VT.', '<w:sz w:val="22"/>'), LEFT),
  p(run('GIÁM ĐỐC', '<w:b/>'), CENTRE) + p(run('Nguyễn Văn An', '<w:b/>'), CENTRE),
)}</w:tbl>`

const MM = 36_000
const drawn = (mm: number) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="${mm * MM}" cy="0"/></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line from="0,0" to="10pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

const tabbedHead = (number: string) =>
  p(
    run('UBND TỈNH LÀO CAI', '<w:sz w:val="26"/>') +
      TAB +
      run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', BOLD_13),
  ) +
  p(run('SỞ CÔNG THƯƠNG', BOLD_13) + TAB + run('Độc lập - Tự do - Hạnh phúc', '<w:b/>')) +
  p(run(number, '<w:sz w:val="26"/>') + TAB + run('Lào Cai, ngày 12 tháng 3 năm 2027', '<w:i/>'))

const small = (text: string) => p(run(text, BOLD_13), CENTRE)

/** A draft, or a plan put out by a decision: no number and no date yet. */
const headWithoutNumber = `<w:tbl>${row(
  small('UBND XÃ AN BÌNH') + p(drawn(14), CENTRE),
  small('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
    p(run('Độc lập - Tự do - Hạnh phúc', '<w:b/>') + drawn(57), CENTRE),
)}</w:tbl>`

const titled = (rule: string) =>
  p(run('KẾ HOẠCH', '<w:b/>'), CENTRE) +
  p(run('Truyền thông chính sách năm 2027', '<w:b/>') + rule, CENTRE)

function rulesBroken(body: string): readonly string[] {
  const inspection = inspect(word(body), { today: '2027-03-12' })
  if (inspection.status === 'refused') throw new Error(inspection.message)
  return inspection.findings.map(({ rule }) => rule)
}

describe('papers from other hands', () => {
  it('reads a letterhead set with tabs', () => {
    expect(rulesBroken(tabbedHead('Số: 12/KH-SCT') + titled(drawn(30)))).toEqual([
      'motto.rule',
      'issuer.rule',
    ])
    expect(rulesBroken(tabbedHead('Số: 12 /KH-SCT') + titled(drawn(30)))).toContain(
      'reference.spaces',
    )
  })

  it('takes a title with a line break in it for no number and date, and mends it no worse', () => {
    const title =
      '<w:r><w:rPr><w:b/></w:rPr><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Truyền thông chính sách năm 2027</w:t></w:r>'
    const strange = p(run('Nội dung', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'))
    const body = headWithoutNumber + p(title + drawn(30), CENTRE) + strange
    expect(rulesBroken(body)).toEqual(['font.family'])
    const fixed = fixDocument(word(body), { today: '2027-03-12' })
    if (fixed.status === 'refused') throw new Error(fixed.message)
    expect(fixed.remaining).toMatchObject({ findings: [] })
    expect(strFromU8(unzipSync(fixed.bytes)['word/document.xml'] ?? strToU8(''))).toContain(title)
  })

  it('measures lines that are drawn, by what Word itself shows', () => {
    const head = tabbedHead('Số: 12/KH-SCT')
    expect(rulesBroken(head + titled(drawn(30)))).not.toContain('subject.rule')
    expect(rulesBroken(head + titled(drawn(70)))).toContain('subject.rule')
    expect(rulesBroken(head + titled(''))).toContain('subject.rule')
  })

  it('measures typed strokes as the decree’s own files have them', () => {
    const head = tabbedHead('Số: 12/KH-SCT') + titled('')
    expect(rulesBroken(head + p(run('____________'), CENTRE))).not.toContain('subject.rule')
  })

  it('resolves automatic numbers', () => {
    const head = tabbedHead('Số: 12/KH-SCT') + titled(drawn(30))
    const list = ['một', 'hai', 'ba', 'bốn', 'năm'].map((text) => numbered(`Việc thứ ${text}`, 2))
    const body = numbered('MỤC ĐÍCH', 0) + numbered('Yêu cầu', 1) + list.slice(0, 4).join('')
    expect(rulesBroken(head + body)).not.toContain('points.letters')
    // Word's own letters go a, b, c, d, e.
    expect(rulesBroken(head + body + (list[4] ?? ''))).toContain('points.letters')
    expect(rulesBroken(head + numbered('Mục đích', 0))).toContain('section.look')
  })

  it('follows fonts into the theme', () => {
    const head = tabbedHead('Số: 12/KH-SCT') + titled(drawn(30))
    expect(rulesBroken(head)).not.toContain('font.family')
    const calibri = run('chữ', '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>')
    expect(rulesBroken(head + p(calibri))).toContain('font.family')
  })

  it('leaves deleted and hidden text alone', () => {
    const head = tabbedHead('Số: 12/KH-SCT') + titled(drawn(30))
    const gone = `<w:del>${run('Ủy ban Nhân dân')}</w:del>${run('Ủy ban Nhân dân', '<w:vanish/>')}`
    expect(rulesBroken(head + p(gone))).not.toContain('capitals.bodies')
  })

  it.each([
    'Ủy ban nhân dân xã; theo khoản 2 Điều 5; Khoản 2 Điều này.',
    'Kế hoạch số 31/4/KH, tỷ lệ 31/40; ngày 29/02/2028; lúc 14 giờ 30/2 phút.',
    'Năm 2026 đạt 80%, năm 2027 phấn đấu 90%; kết quả năm 2026 ở mức khá.',
    'Công văn số 15/UBND ngày 12/5/2024 của UBND huyện Bát Xát trước đây.',
    'Tài liệu gồm: ảnh, phim,... v.v… để tuyên truyền.',
    'Phương án XXX và giải bóng đá A...B.',
  ])('says nothing of “%s”', (text) => {
    const head = tabbedHead('Số: 12/KH-SCT') + titled(drawn(30))
    expect(rulesBroken(head + p(run(text)))).toEqual(rulesBroken(head))
  })
})
