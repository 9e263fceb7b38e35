import type { ReadSection } from '../../read/read-document'

/** Paper, orientation, margins (mục I.1–I.3). */

/** What rounding in Word's dialogs can make of a length. */
export const TOLERANCE_MM = 0.6

export const isPortrait = ({ widthMm, heightMm }: ReadSection) => widthMm <= heightMm
