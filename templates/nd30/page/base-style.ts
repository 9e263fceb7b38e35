import { FONT, SINGLE_LINE, type Measures } from '../measures'
import { cssRule, decimal, mm, pt, type Declarations } from './style-sheet'

/**
 * Chromium draws no border thinner than one CSS pixel and gives it that room; Word gives it the
 * thickness asked for. Padding makes up the difference so that rows are equally high.
 */
export const CSS_PIXEL_PT = 0.75

/** The fixed part of a section's style sheet. */
export function baseStyle(measured: Measures, widthMm: number): string {
  return [...page(widthMm), ...paragraphs(measured), ...letterhead(measured), ...title(measured)]
    .concat(dataTable(measured), closing(measured), appendix(measured))
    .join('')
}

/** Leading of one line of type, as Word's single spacing times `lines`. */
const leading = (lines: number) => decimal(SINGLE_LINE * lines)

const type = (sizePt: number): Declarations => ({ 'font-size': pt(sizePt) })

function page(widthMm: number): readonly string[] {
  return [
    cssRule('html,body', { margin: '0', padding: '0' }),
    cssRule('body', {
      width: mm(widthMm),
      color: '#000',
      background: '#fff',
      'font-family': `"${FONT}","Liberation Serif",serif`,
      // Word neither kerns pairs nor joins letters unless told to.
      'font-kerning': 'none',
      'font-variant-ligatures': 'none',
      'text-rendering': 'geometricPrecision',
      'line-height': leading(1),
      hyphens: 'none',
      orphans: '2',
      widows: '2',
    }),
    // Word keeps every space typed and lets those at a line's end hang.
    cssRule('p,td,th', { 'white-space': 'pre-wrap', 'overflow-wrap': 'break-word' }),
    cssRule('p', { margin: '0', padding: '0' }),
    cssRule('a', { display: 'block', color: 'inherit', 'text-decoration': 'none' }),
    cssRule('table', {
      'border-collapse': 'collapse',
      'border-spacing': '0',
      'table-layout': 'fixed',
      width: mm(widthMm),
    }),
    cssRule('td,th', { padding: '0', 'vertical-align': 'top', 'font-weight': 'inherit' }),
    cssRule('tr', { 'break-inside': 'avoid' }),
    cssRule('.c', { 'text-align': 'center' }),
    cssRule('.keep', { 'break-after': 'avoid' }),
  ]
}

function paragraphs({ sizesPt, beforePt, lineSpacing, firstLineIndentMm }: Measures) {
  const body = {
    ...type(sizesPt.body),
    'line-height': leading(lineSpacing),
    'text-align': 'justify',
    'text-indent': mm(firstLineIndentMm),
    'margin-top': pt(beforePt.body),
  }
  const heading = { ...body, 'break-after': 'avoid' }
  return [
    cssRule('.body', body),
    cssRule('.basis', { ...body, ...type(sizesPt.bases), 'font-style': 'italic' }),
    cssRule('.note', { ...body, 'text-indent': '0', 'text-align': 'center' }),
    cssRule('.section', {
      ...heading,
      'margin-top': pt(beforePt.section),
      'font-weight': 'bold',
      'text-transform': 'none',
    }),
    cssRule('.clause', { ...heading, 'margin-top': pt(beforePt.clause), 'font-weight': 'bold' }),
    cssRule('.point', heading),
    cssRule('.after-title', { 'margin-top': pt(beforePt.afterTitleRule) }),
  ]
}

function letterhead({ sizesPt, beforePt, rule }: Measures) {
  return [
    cssRule('.national', { ...type(sizesPt.nationalName), 'font-weight': 'bold' }),
    cssRule('.motto', { ...type(sizesPt.motto), 'font-weight': 'bold' }),
    cssRule('.parent', type(sizesPt.parent)),
    cssRule('.issuer', { ...type(sizesPt.issuer), 'font-weight': 'bold' }),
    cssRule('.reference', { ...type(sizesPt.reference), 'margin-top': pt(beforePt.reference) }),
    cssRule('.place-date', {
      ...type(sizesPt.placeDate),
      'margin-top': pt(beforePt.reference),
      'font-style': 'italic',
    }),
    cssRule('.rule', {
      'box-sizing': 'border-box',
      height: pt(rule.paragraphSizePt * SINGLE_LINE + rule.thicknessPt),
      'border-top': `${pt(rule.thicknessPt)} solid #000`,
    }),
  ]
}

function title({ sizesPt, beforePt }: Measures) {
  return [
    cssRule('.document-name', {
      ...type(sizesPt.documentName),
      'margin-top': pt(beforePt.documentName),
      'font-weight': 'bold',
    }),
    cssRule('.subject', { ...type(sizesPt.subject), 'font-weight': 'bold' }),
    cssRule('.attached-to', { ...type(sizesPt.attachedTo), 'font-style': 'italic' }),
  ]
}

function dataTable({ sizesPt, beforePt, table }: Measures) {
  const borderGrowth = CSS_PIXEL_PT - table.borderPt
  return [
    cssRule('.data', { ...type(sizesPt.table), 'margin-top': pt(beforePt.table) }),
    cssRule('.data td,.data th', {
      border: `${pt(table.borderPt)} solid #000`,
      padding: [
        `calc(${mm(table.paddingMm.vertical)} - ${pt(borderGrowth / 2)})`,
        `calc(${mm(table.paddingMm.horizontal)} - ${pt(CSS_PIXEL_PT / 2)})`,
      ].join(' '),
    }),
    cssRule('.data th', { 'font-weight': 'bold', 'vertical-align': 'middle' }),
    cssRule('.data .total,.data .group', { 'font-weight': 'bold' }),
    cssRule('.left', { 'text-align': 'left' }),
    cssRule('.right', { 'text-align': 'right' }),
    cssRule('.long', { 'break-inside': 'auto' }),
  ]
}

function closing({ sizesPt, beforePt }: Measures) {
  return [
    cssRule('.closing', { 'margin-top': pt(beforePt.closing), 'break-inside': 'avoid' }),
    cssRule('.recipients-title', {
      ...type(sizesPt.recipientsTitle),
      'font-weight': 'bold',
      'font-style': 'italic',
    }),
    cssRule('.recipient', type(sizesPt.recipients)),
    cssRule('.authority,.signer', { ...type(sizesPt.signature), 'font-weight': 'bold' }),
    cssRule('.signer', { 'padding-top': pt(beforePt.signerName) }),
  ]
}

function appendix({ sizesPt }: Measures) {
  return [
    cssRule('.appendix-label', { ...type(sizesPt.appendixLabel), 'font-weight': 'bold' }),
    cssRule('.appendix-title', { ...type(sizesPt.appendixTitle), 'font-weight': 'bold' }),
  ]
}
