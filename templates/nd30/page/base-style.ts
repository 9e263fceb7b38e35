import { FONT, MARK_COLORS, type Measures } from '../measures'
import { cssRule, mm, pt } from './style-sheet'
import { boldType, italicType, inkRaisedPt, linePt, shortfall, type, wholeDxa } from './type'

/**
 * Chromium draws no border thinner than one CSS pixel and gives it that room; Word gives it the
 * thickness asked for. Padding makes up the difference so that rows are equally high.
 */
const CSS_PIXEL_PT = 0.75

/** Chromium lets a line be a 64th of a CSS pixel too long. */
const TOLERANCE_MM = 0.01

/**
 * The part of a style sheet that is the same for every section on the same paper.
 * @param raisedPt how much higher than Word's the spaced lines stand on the page: what stands at
 *   single spacing is moved by as much to make up for it.
 */
export function baseStyle(measured: Measures, widthMm: number, raisedPt: number): string {
  return [
    ...page(widthMm),
    ...bodyText(measured, widthMm),
    ...letterhead(measured),
    ...titles(measured, raisedPt),
    ...dataTable(measured, raisedPt),
    ...closing(measured, raisedPt),
  ].join('')
}

function page(widthMm: number): readonly string[] {
  return [
    cssRule('html,body,p,td,th', { margin: '0', padding: '0' }),
    cssRule('body', {
      width: mm(widthMm),
      color: '#000',
      background: '#fff',
      'font-family': `"${FONT}","Liberation Serif",serif`,
      // Word neither kerns pairs nor joins letters unless told to.
      'font-kerning': 'none',
      'font-variant-ligatures': 'none',
      'text-rendering': 'geometricPrecision',
      hyphens: 'none',
      // Word's widow control, which is on unless turned off.
      orphans: '2',
      widows: '2',
    }),
    // Word keeps every space typed and lets those at the end of a line hang.
    cssRule('p', { 'white-space': 'pre-wrap', 'overflow-wrap': 'break-word' }),
    cssRule('a', { display: 'block', color: 'inherit', 'text-decoration': 'none' }),
    cssRule('table', {
      'border-collapse': 'collapse',
      'table-layout': 'fixed',
      width: mm(widthMm),
    }),
    cssRule('td,th', { 'vertical-align': 'top', 'font-weight': 'inherit' }),
    cssRule('tr', { 'break-inside': 'avoid' }),
    cssRule('.left', { 'text-align': 'left' }),
    cssRule('.center', { 'text-align': 'center' }),
    cssRule('.right', { 'text-align': 'right' }),
    cssRule('.keep', { 'break-after': 'avoid' }),
    cssRule('.whole', { 'break-inside': 'avoid' }),
    cssRule('.new-page', { 'break-before': 'page' }),
  ]
}

function bodyText(measured: Measures, widthMm: number) {
  const { sizesPt, beforePt, lineSpacing, firstLineIndentMm } = measured
  const body = {
    ...type(sizesPt.body, lineSpacing),
    'margin-top': pt(beforePt.body),
    'text-align': 'justify',
    'text-indent': mm(firstLineIndentMm),
    'padding-right': mm(widthMm * shortfall(sizesPt.body) + TOLERANCE_MM),
    position: 'relative',
    top: pt(inkRaisedPt(sizesPt.body)),
  }
  const heading = { ...body, 'font-weight': 'bold', 'break-after': 'avoid' }
  return [
    cssRule('.body', body),
    cssRule('.note', { ...body, 'text-align': 'center', 'text-indent': '0' }),
    cssRule('.basis', { ...body, ...italicType(sizesPt.bases, lineSpacing) }),
    cssRule('.section', { ...heading, 'margin-top': pt(beforePt.section) }),
    cssRule('.clause', { ...heading, 'margin-top': pt(beforePt.clause) }),
    cssRule('.point', { ...heading, 'font-weight': 'normal' }),
  ]
}

function letterhead({ sizesPt, beforePt, rule }: Measures) {
  const before = { 'margin-top': pt(beforePt.reference) }
  return [
    cssRule('.national', boldType(sizesPt.nationalName)),
    cssRule('.motto', boldType(sizesPt.motto)),
    cssRule('.parent', type(sizesPt.parent)),
    cssRule('.issuer', boldType(sizesPt.issuer)),
    cssRule('.reference', { ...type(sizesPt.reference), ...before }),
    cssRule('.letter-subject', {
      ...type(sizesPt.letterSubject),
      'margin-top': pt(beforePt.letterSubject),
    }),
    cssRule('.mark', {
      ...boldType(sizesPt.mark),
      border: `${pt(rule.thicknessPt)} solid`,
    }),
    cssRule('.red', { color: `#${MARK_COLORS.red}` }),
    cssRule('.signing-info', type(sizesPt.signingInfo)),
    cssRule('.place-date', { ...italicType(sizesPt.placeDate), ...before }),
    cssRule('.rule', {
      height: pt(linePt(rule.paragraphSizePt)),
      'margin-top': pt(rule.beforePt),
      'border-top': `${pt(rule.thicknessPt)} solid #000`,
    }),
  ]
}

function titles(measured: Measures, raisedPt: number) {
  const { sizesPt, beforePt } = measured
  return [
    cssRule('.document-name', {
      ...boldType(sizesPt.documentName),
      'margin-top': pt(beforePt.documentName),
    }),
    cssRule('.subject', boldType(sizesPt.subject)),
    cssRule('.attached-to', italicType(sizesPt.attachedTo)),
    cssRule('.appendix-label', boldType(sizesPt.appendixLabel)),
    cssRule('.appendix-title', boldType(sizesPt.appendixTitle)),
    cssRule('.title', { 'margin-bottom': pt(-raisedPt) }),
    // At single spacing before and after lines that stand higher than Word's.
    cssRule('.single', { 'margin-bottom': pt(-raisedPt) }),
    cssRule('.single-below', { 'margin-top': pt(raisedPt), 'margin-bottom': pt(-raisedPt) }),
    cssRule('.addressee', type(sizesPt.body)),
    cssRule('.addressees-first', { 'margin-top': pt(beforePt.addressees) }),
    cssRule('.addressees-last', { 'padding-bottom': pt(beforePt.afterAddressees) }),
    cssRule('.authority', { ...boldType(sizesPt.body), 'margin-top': pt(beforePt.authority) }),
    cssRule('.sheet-title', boldType(sizesPt.documentName)),
    cssRule('.sheet-subtitle', italicType(sizesPt.documentName - 2)),
    cssRule('.sheet-last', { 'padding-bottom': pt(beforePt.sheetBlocks) }),
    cssRule('.single,.single-below', { 'break-after': 'avoid' }),
    cssRule('.document-name,.subject,.attached-to,.appendix-label,.appendix-title', {
      'break-after': 'avoid',
    }),
  ]
}

function dataTable(measured: Measures, raisedPt: number) {
  const { sizesPt, beforePt, table } = measured
  const vertical = wholeDxa(table.paddingMm.vertical) - (CSS_PIXEL_PT - table.borderPt) / 2
  const horizontal = wholeDxa(table.paddingMm.horizontal) - CSS_PIXEL_PT / 2
  return [
    cssRule('.data', { ...type(sizesPt.table), margin: `${pt(raisedPt)} 0 ${pt(-raisedPt)}` }),
    cssRule('.data td,.data th', {
      border: `${pt(Math.max(table.borderPt, CSS_PIXEL_PT))} solid #000`,
      padding: `${pt(vertical)} ${pt(horizontal)}`,
    }),
    cssRule('.data th', {
      'font-weight': 'bold',
      'text-align': 'center',
      'vertical-align': 'middle',
    }),
    cssRule('.data thead', { 'break-after': 'avoid' }),
    cssRule('.strong', { 'font-weight': 'bold' }),
    cssRule('.long', { 'break-inside': 'auto' }),
    cssRule('.above-table', { 'padding-bottom': pt(beforePt.table) }),
    // What stands between two tables in Word: an empty paragraph of one point.
    cssRule('.gap', { height: pt(linePt(1)) }),
  ]
}

function closing(measured: Measures, raisedPt: number) {
  const { sizesPt, beforePt } = measured
  return [
    cssRule('.closing', { 'margin-top': pt(raisedPt) }),
    // A page is longer by the room Word does not count below spaced lines; these are not spaced.
    cssRule('.signed', { 'padding-bottom': pt(raisedPt) }),
    cssRule('.recipients-title', {
      ...boldType(sizesPt.recipientsTitle),
      'font-style': 'italic',
    }),
    cssRule('.recipient', type(sizesPt.recipients)),
    cssRule('.signature', boldType(sizesPt.signature)),
    cssRule('.closing-first', { 'margin-top': pt(beforePt.closing) }),
    cssRule('.signer', { 'margin-top': pt(beforePt.signerName) }),
  ]
}
