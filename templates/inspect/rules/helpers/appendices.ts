import { inapplicable, type Verdict } from '../rule'
import type { Parts } from '../../recognise/parts'
import type { Mistake } from '../rule'

/** Phụ lục (mục III.1). */

const NONE = 'Tệp không có phụ lục.'

export const withAppendices = (parts: Parts, check: () => readonly Mistake[]): Verdict =>
  parts.appendices.length === 0 ? inapplicable(NONE) : check()
