import type { DocumentFormat } from '#shared/plan/document'
import type { Block, DocumentProperties, Line } from './official-document'

/**
 * A page to look at, not to sign: a summary, a wall calendar. It has no letterhead and no number, and
 * the decree says nothing of it.
 */
export type Sheet = {
  kind: 'sheet'
  format: DocumentFormat
  paper: 'A4' | 'A3'
  orientation: 'portrait' | 'landscape'
  /** The same on all sides. */
  marginMm: number
  /** Type of the title, of running text and of tables. */
  sizesPt: { documentName: number; body: number; table: number }
  properties: DocumentProperties
  /** Upper case, in the middle. */
  title: Line
  /** Under the title, smaller; empty when there is nothing to say. */
  subtitle: Line
  blocks: readonly Block[]
}
