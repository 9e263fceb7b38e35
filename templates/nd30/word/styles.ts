import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx'
import { FONT, type Measures } from '../measures'
import { dxaOfMm, dxaOfPt, halfPoints, lineOf } from './units'

/** Paragraph styles of our documents; an officer who edits the file sees these names in Word. */
export const STYLE = {
  body: 'LoiVan',
  bases: 'CanCu',
  section: 'Muc',
  clause: 'Khoan',
  point: 'Diem',
  centred: 'CanGiua',
  tableText: 'ChuBang',
  recipients: 'NoiNhan',
  pageNumber: 'SoTrang',
} as const

export const SINGLE = { line: lineOf(1), lineRule: LineRuleType.AUTO } as const

export function wordStyles(measured: Measures): IStylesOptions {
  const { sizesPt, beforePt, lineSpacing, firstLineIndentMm } = measured
  const bodySpacing = (before: number) => ({
    before: dxaOfPt(before),
    after: 0,
    line: lineOf(lineSpacing),
    lineRule: LineRuleType.AUTO,
  })
  const indent = { firstLine: dxaOfMm(firstLineIndentMm) }
  const style = { basedOn: 'Normal', quickFormat: true } as const
  const heading = (id: string, name: string, before: number, outlineLevel: number) => ({
    ...style,
    id,
    name,
    next: STYLE.body,
    run: { bold: true },
    paragraph: {
      alignment: AlignmentType.BOTH,
      indent,
      spacing: bodySpacing(before),
      keepNext: true,
      outlineLevel,
    },
  })
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: halfPoints(sizesPt.body),
          sizeComplexScript: halfPoints(sizesPt.body),
          language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
        },
        paragraph: { spacing: { before: 0, after: 0, ...SINGLE } },
      },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      {
        ...style,
        id: STYLE.body,
        name: 'Lời văn',
        paragraph: { alignment: AlignmentType.BOTH, indent, spacing: bodySpacing(beforePt.body) },
      },
      {
        ...style,
        id: STYLE.bases,
        name: 'Căn cứ',
        run: { italics: true, size: halfPoints(sizesPt.bases) },
        paragraph: { alignment: AlignmentType.BOTH, indent, spacing: bodySpacing(beforePt.body) },
      },
      heading(STYLE.section, 'Mục', beforePt.section, 0),
      heading(STYLE.clause, 'Khoản', beforePt.clause, 1),
      {
        ...heading(STYLE.point, 'Điểm', beforePt.body, 2),
        run: { bold: false },
      },
      {
        ...style,
        id: STYLE.centred,
        name: 'Căn giữa',
        paragraph: { alignment: AlignmentType.CENTER },
      },
      {
        ...style,
        id: STYLE.tableText,
        name: 'Chữ trong bảng',
        run: { size: halfPoints(sizesPt.table), sizeComplexScript: halfPoints(sizesPt.table) },
      },
      {
        ...style,
        id: STYLE.recipients,
        name: 'Nơi nhận',
        run: {
          size: halfPoints(sizesPt.recipients),
          sizeComplexScript: halfPoints(sizesPt.recipients),
        },
      },
      {
        ...style,
        id: STYLE.pageNumber,
        name: 'Số trang',
        run: {
          size: halfPoints(sizesPt.pageNumber),
          sizeComplexScript: halfPoints(sizesPt.pageNumber),
        },
        paragraph: { alignment: AlignmentType.CENTER },
      },
    ],
  }
}
