import { appendixAttached } from './appendix/attached-to'
import { appendixLabel } from './appendix/label'
import { appendixMentioned } from './appendix/mentioned'
import { appendixNumbers } from './appendix/numbers'
import { appendixPages } from './appendix/pages'
import { appendixTitle } from './appendix/title'
import { archiveLine } from './recipients/archive'
import { asAbove } from './recipients/as-above'
import { authorityLook } from './authority/look'
import { authorityMarks } from './authority/marks'
import { basesComplete } from './bases/complete'
import { basesEnd } from './bases/end'
import { basesInForce } from './bases/expired'
import { basesItalic } from './bases/italic'
import { basesNotYetInForce } from './bases/not-yet'
import { bodyGaps } from './body/paragraph-spacing'
import { bodyIndent } from './body/indent'
import { bodyJustified } from './body/justify'
import { bodyLines } from './body/line-spacing'
import { bodySize } from './body/size'
import { citedClauses } from './capitals/clauses'
import { colour } from './font/colour'
import { committeeSigns } from './authority/committee'
import { composed } from './encoding/nfd'
import { datePadding } from './place-date/padding'
import { deputySigns } from './authority/deputy'
import { draftLeft } from './draft/left'
import { doubleSpaces } from './spaces/double'
import { emptySlots } from './slots/empty'
import { bodyEnding } from './body/ending'
import { firstPageNumber } from './page-number/first'
import { font } from './font/family'
import { goneBodies } from './agency/gone'
import { impossibleDates } from './dates/impossible'
import { issuerLook } from './issuer/look'
import { issuerNamed } from './issuer/missing'
import { issuerRule } from './issuer/rule'
import { lawWithoutNumber } from './bases/law-number'
import { legacyFont } from './encoding/legacy'
import { letterSubject } from './letter-subject/look'
import { margins } from './page/margins'
import { moneyWords } from './money/words'
import { monthPadding } from './place-date/month'
import { motto } from './motto/text'
import { mottoLook } from './motto/look'
import { mottoRule } from './motto/rule'
import { namesOfBodies } from './capitals/bodies'
import { namesOfLaws } from './capitals/laws'
import { nationalName } from './national-name/look'
import { nationalNameOnOneLine } from './national-name/lines'
import { noAbout } from './subject/about'
import { noAddressee } from './addressee/not-here'
import { noUnderlining } from './rule-line/underlined'
import { numbersInOrder } from './numbering/order'
import { orientation } from './page/orientation'
import { pageNumberLook } from './page-number/look'
import { pageNumberPlace } from './page-number/place'
import { pageNumberStart } from './page-number/start'
import { paperSize } from './page/size'
import { parentLook } from './parent/look'
import { placeComma } from './place-date/comma'
import { placeDateLook } from './place-date/look'
import { placeDateWords } from './place-date/words'
import { partsMissing } from './parts/missing'
import { pointBrackets } from './points/bracket'
import { pointLetters } from './points/letters'
import { proseTotal } from './money/prose'
import { recipientsEnds } from './recipients/ends'
import { recipientsLook } from './recipients/look'
import { recipientsTitle } from './recipients/title'
import { referenceCode } from './reference/code'
import { referenceLabel } from './reference/label'
import { referenceLook } from './reference/look'
import { referencePadding } from './reference/padding'
import { referenceSpaces } from './reference/spaces'
import { referenceYear } from './reference/year'
import { sectionLook } from './section/look'
import { signerCapitals } from './signer/capitals'
import { signerLook } from './signer/look'
import { signerWithoutRank } from './signer/rank'
import { spaceAfterMark } from './spaces/after-mark'
import { spaceBeforeMark } from './spaces/before-mark'
import { subjectLook } from './subject/look'
import { subjectRule } from './subject/rule'
import { tableHeader } from './table/header'
import { tableTotals } from './table/totals'
import { typeName } from './type-name/look'
import { typingSlips } from './spelling/slips'
import { yearLeftBehind } from './years/left-behind'
import type { Rule } from './rule'

/** Every rule, in the order a paper is read. A new rule is one file, named as its id, and one line here. */
export const rules: readonly Rule[] = [
  partsMissing,
  paperSize,
  orientation,
  margins,
  font,
  legacyFont,
  composed,
  colour,
  pageNumberPlace,
  firstPageNumber,
  pageNumberLook,
  pageNumberStart,
  nationalName,
  nationalNameOnOneLine,
  motto,
  mottoLook,
  mottoRule,
  noUnderlining,
  issuerNamed,
  parentLook,
  issuerLook,
  issuerRule,
  referenceLabel,
  referenceSpaces,
  referencePadding,
  referenceYear,
  referenceCode,
  referenceLook,
  placeDateWords,
  placeComma,
  datePadding,
  monthPadding,
  placeDateLook,
  typeName,
  subjectLook,
  subjectRule,
  noAbout,
  letterSubject,
  noAddressee,
  basesItalic,
  basesEnd,
  lawWithoutNumber,
  basesComplete,
  basesInForce,
  basesNotYetInForce,
  bodySize,
  bodyJustified,
  bodyIndent,
  bodyGaps,
  bodyLines,
  sectionLook,
  pointLetters,
  pointBrackets,
  numbersInOrder,
  bodyEnding,
  authorityMarks,
  committeeSigns,
  deputySigns,
  authorityLook,
  signerWithoutRank,
  signerLook,
  signerCapitals,
  recipientsTitle,
  recipientsLook,
  recipientsEnds,
  archiveLine,
  asAbove,
  appendixLabel,
  appendixNumbers,
  appendixTitle,
  appendixAttached,
  appendixPages,
  appendixMentioned,
  tableHeader,
  tableTotals,
  moneyWords,
  proseTotal,
  impossibleDates,
  draftLeft,
  yearLeftBehind,
  emptySlots,
  goneBodies,
  citedClauses,
  namesOfLaws,
  namesOfBodies,
  typingSlips,
  doubleSpaces,
  spaceBeforeMark,
  spaceAfterMark,
]
