import type { OfficialDocument, Source } from '#templates/document/official-document'
import type { Measures } from '../measures'
import { baseStyle } from './base-style'
import { element, escapeHtml, sourceAddress } from './markup'
import { createStyleSheet, mm, type StyleSheet } from './style-sheet'

/** What every part of one printed section is drawn with. */
export type Drawing = {
  readonly format: OfficialDocument['format']
  readonly measures: Measures
  /** Width between the margins, in millimetres. */
  readonly widthMm: number
  /** Whether blocks lead to the fields they came from. */
  readonly links: boolean
  readonly sheet: StyleSheet
}

/** @param raisedPt how much higher than Word's the spaced lines stand on the page. */
export function createDrawing(paper: Omit<Drawing, 'sheet'>, raisedPt: number): Drawing {
  const { measures, widthMm } = paper
  return { ...paper, sheet: createStyleSheet(baseStyle(measures, widthMm, raisedPt)) }
}

/** Wraps a block's content so that a click on it leads to the field it came from. */
export function linked(drawing: Drawing, source: Source | undefined, content: string): string {
  if (!drawing.links || source === undefined || content === '') return content
  return `<a href="${escapeHtml(sourceAddress(source))}">${content}</a>`
}

/** A paragraph; one without text still takes its line, as in Word. */
export function paragraph(classes: string, content: string): string {
  return element('p', classes, content === '' ? '<br>' : content)
}

/** Class of a width given in millimetres. */
export function widthClass(drawing: Drawing, widthMm: number): string {
  return drawing.sheet.classFor({ width: mm(widthMm) })
}
