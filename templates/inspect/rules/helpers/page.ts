import type { ReadSection } from '../../read/read-document'
import { isOfficial } from '../../recognise/official'
import type { Parts } from '../../recognise/parts'
import { NOT_OFFICIAL, unjudged, type Mistake, type Verdict } from '../rule'

/** Paper, orientation, margins (mục I.1–I.3). */

/** What rounding in Word's dialogs can make of a length. */
export const TOLERANCE_MM = 0.6

export const isPortrait = ({ widthMm, heightMm }: ReadSection) => widthMm <= heightMm

/** A poster or a calendar may have any page. */
export const judgedPages = (
  parts: Parts,
  check: (sections: readonly ReadSection[]) => readonly Mistake[],
): Verdict => (isOfficial(parts) ? check(parts.document.sections) : unjudged(NOT_OFFICIAL))
