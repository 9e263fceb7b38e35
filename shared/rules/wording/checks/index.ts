import type { WordingCheck } from '../finding'
import { capitalsCheck } from './capitals'
import { compoundsCheck } from './compounds'
import { doubledCheck } from './doubled'
import { everyYearCheck } from './every-year'
import { slipsCheck } from './slips'
import { spacesCheck } from './spaces'
import { syllablesCheck } from './syllables'
import { toneMarksCheck } from './tone-marks'
import { unexplainedCheck } from './unexplained'
import { wrongWordsCheck } from './wrong-words'

/** Where two find the same words, the earlier one has them. */
export const wordingChecks: readonly WordingCheck[] = [
  slipsCheck,
  wrongWordsCheck,
  compoundsCheck,
  everyYearCheck,
  doubledCheck,
  capitalsCheck,
  toneMarksCheck,
  syllablesCheck,
  unexplainedCheck,
  spacesCheck,
]
