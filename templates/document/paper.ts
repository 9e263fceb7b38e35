import type { OfficialDocument } from './official-document'
import type { Sheet } from './sheet'

/** What a form makes of a plan. */
export type Paper = OfficialDocument | Sheet
