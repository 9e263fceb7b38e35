import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { refusals } from '#templates/inspect/package/refusal'
import {
  bareLetterhead,
  letterhead,
  OPENING,
  splitParagraph,
  splitTags,
} from '../../test/fixtures/letterheads'
import { damaged } from '../../test/fixtures/word-damage'
import { isUsable, lintLetterhead } from './lint-letterhead'
import { tags, typed } from './tags'

function findingsOf(bytes: Uint8Array) {
  const linted = lintLetterhead(bytes)
  if (linted.status === 'refused') throw new Error(linted.message)
  return linted.findings
}

const blocking = (bytes: Uint8Array) =>
  findingsOf(bytes)
    .filter(({ blocks }) => blocks)
    .map(({ message }) => message)
const remarks = (bytes: Uint8Array) =>
  findingsOf(bytes)
    .filter(({ blocks }) => !blocks)
    .map(({ message }) => message)

describe('a letterhead', () => {
  it('that is right has nothing to say', async () => {
    expect(findingsOf(await letterhead())).toEqual([])
    expect(findingsOf(await letterhead({ hasClosing: true }))).toEqual([])
  })

  it('may have its tags cut by formatting', () => {
    expect(blocking(bareLetterhead(splitTags()))).toEqual([])
  })

  const required = tags.filter(({ isRequired }) => isRequired)
  it.each(required)('without $name is told so', async ({ name }) => {
    const without = (lines: readonly string[]) =>
      lines.map((line) => line.replace(typed(name), '…'))
    const bytes = await letterhead({
      lines: without(OPENING),
      reference: without(['Số: {{SO}}/{{KY_HIEU}}', '{{VE_VIEC}}', '{{MUC_DO}}']),
      placeDate: without(['{{DIA_DANH}}, ngày {{NGAY}} tháng {{THANG}} năm {{NAM}}']).join(''),
    })
    expect(blocking(bytes)).toEqual([expect.stringContaining(`Thiếu thẻ ${typed(name)}`) as string])
    expect(isUsable(lintLetterhead(bytes))).toBe(false)
  })

  it.each([
    ['{{TRICH_YÊU}}', 'TRICH_YEU'],
    ['{{trich_yeu}}', 'TRICH_YEU'],
    ['{{Trích yếu}}', 'TRICH_YEU'],
    ['{{ TRICH_YEU }}', 'TRICH_YEU'],
    ['{{TRICHYEU}}', 'TRICH_YEU'],
    ['{{TRICH_YUE}}', 'TRICH_YEU'],
    ['{TRICH_YEU}', 'TRICH_YEU'],
    ['{{TRICH_YEU}', 'TRICH_YEU'],
    ['{{TRICH_YEU', 'TRICH_YEU'],
    ['TRICH_YEU}}', 'TRICH_YEU'],
    ['[[TRICH_YEU]]', 'TRICH_YEU'],
    ['<<TRICH_YEU>>', 'TRICH_YEU'],
    ['«Trích_yếu»', 'TRICH_YEU'],
  ])('with %s is told of %s, once', async (wrong, meant) => {
    const bytes = await letterhead({ lines: ['{{TEN_LOAI}}', wrong, '{{NOI_DUNG}}'] })
    expect(findingsOf(bytes)).toEqual([
      {
        blocks: true,
        message: expect.stringMatching(
          new RegExp(`viết chưa đúng. Có lẽ là \\{\\{${meant}\\}\\}`),
        ) as string,
        quote: wrong,
      },
    ])
  })

  it('with a tag nobody knows is told so, and ordinary braces are left alone', async () => {
    const bytes = await letterhead({ lines: [...OPENING, '{{SO_DIEN_THOAI_CO_QUAN}}'] })
    expect(blocking(bytes)).toEqual([
      expect.stringContaining('Không có thẻ nào tên “{{SO_DIEN_THOAI_CO_QUAN}}”') as string,
    ])
    expect(
      findingsOf(await letterhead({ lines: [...OPENING, 'Mã {a1}, «lời dẫn», <<x>>'] })),
    ).toEqual([])
  })

  it.each(['{{NOI_DUNG}}', '{{NOI_NHAN}}'])('needs %s alone in its paragraph', async (tag) => {
    const lines = ['{{TEN_LOAI}}', '{{TRICH_YEU}}', '{{NOI_DUNG}}'].filter((line) => line !== tag)
    const closing = tag === '{{NOI_NHAN}}' ? ['{{CHUC_VU_KY}}', '{{HO_TEN_KY}}'] : []
    const bytes = await letterhead({ lines: [...lines, ...closing, `Xem ${tag}`] })
    expect(blocking(bytes)).toEqual([
      expect.stringContaining(`Thẻ ${tag} phải đứng riêng một đoạn`) as string,
    ])
  })

  it('needs the text outside tables', async () => {
    const bytes = await letterhead({
      lines: ['{{TEN_LOAI}}', '{{TRICH_YEU}}'],
      reference: ['Số: {{SO}}/{{KY_HIEU}}', '{{NOI_DUNG}}'],
    })
    expect(blocking(bytes)).toEqual([expect.stringContaining('nằm trong bảng') as string])
  })

  it('needs its tags outside headers and text boxes', async () => {
    expect(blocking(await letterhead({ header: 'Số {{SO}}' }))).toEqual([
      expect.stringContaining('đầu trang hoặc chân trang') as string,
    ])
    const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${splitParagraph('{{VE_VIEC}}')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
    expect(blocking(bareLetterhead(box + splitTags()))).toEqual([
      expect.stringContaining('Thẻ {{VE_VIEC}} nằm trong khung chữ') as string,
    ])
  })

  it('may say a thing twice, but has one place for the text', async () => {
    const twice = await letterhead({ lines: ['{{TEN_LOAI}} {{TEN_LOAI}}', ...OPENING.slice(1)] })
    expect(findingsOf(twice)).toEqual([
      { blocks: false, message: expect.stringContaining('có 2 lần') as string, quote: null },
    ])
    expect(blocking(await letterhead({ lines: [...OPENING, '{{NOI_DUNG}}'] }))).toEqual([
      expect.stringContaining('Thẻ {{NOI_DUNG}} có 2 lần') as string,
    ])
  })

  it('signs with all three tags or with none', async () => {
    const lines = [...OPENING, '{{HO_TEN_KY}}']
    expect(blocking(await letterhead({ lines }))).toEqual([
      expect.stringContaining('Phần ký thiếu thẻ {{NOI_NHAN}}') as string,
      expect.stringContaining('Phần ký thiếu thẻ {{CHUC_VU_KY}}') as string,
    ])
  })

  it('is told what it leaves to the app or to the stamp', () => {
    expect(remarks(bareLetterhead(splitTags()))).toEqual([
      expect.stringContaining('công văn vẫn xuất theo mẫu của ứng dụng') as string,
      expect.stringContaining('“DỰ THẢO”') as string,
      expect.stringContaining('không đánh số trang') as string,
    ])
  })
})

describe('a file that is no letterhead', () => {
  const refusal = (bytes: Uint8Array) => {
    const linted = lintLetterhead(bytes)
    return linted.status === 'refused' ? linted.message : null
  }

  it('is refused in the words of the inspector', () => {
    expect(refusal(new Uint8Array(0))).toBe(refusals.empty)
    expect(refusal(strToU8('mẫu'))).toBe(refusals.notZip)
    expect(refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe(refusals.legacy)
    const bomb = splitParagraph(' '.repeat(20 * 1024 * 1024))
    expect(refusal(bareLetterhead(bomb))).toBe(refusals.bomb)
    expect(refusal(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toBe(
      refusals.noDocument,
    )
  })

  it('is refused, never a crash, however it is damaged', async () => {
    const sound = [await letterhead({ hasClosing: true }), bareLetterhead(splitTags())]
    const outcomes = sound.flatMap((bytes) =>
      Array.from({ length: 120 }, (_, seed) => lintLetterhead(damaged(bytes, seed)).status),
    )
    expect(new Set(outcomes)).toEqual(new Set(['read', 'refused']))
  })

  it.each(['template.main+xml', 'document.macroEnabled.main+xml'])(
    'is refused when Word would not open it as .docx (%s)',
    (type) => {
      expect(refusal(bareLetterhead(splitTags(), type))).toMatch(/\.dotx/)
    },
  )
})
