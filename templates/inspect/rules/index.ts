import * as appendices from './appendices'
import * as bases from './bases'
import * as body from './body'
import * as capitals from './capitals'
import * as content from './content'
import * as hierarchy from './hierarchy'
import * as issuer from './issuer'
import * as letters from './letters'
import * as national from './national'
import * as numbers from './page-number'
import * as page from './page'
import * as placeDate from './place-date'
import * as recipients from './recipients'
import * as reference from './reference'
import type { Rule } from './rule'
import * as signature from './signature'
import * as tables from './tables'
import * as title from './title'

/** Every rule, in the order a paper is read. A new rule is one file, or a place in its family, and one line here. */
export const rules: readonly Rule[] = [
  page.paperSize,
  page.orientation,
  page.margins,
  letters.font,
  letters.legacyFont,
  letters.composed,
  letters.colour,
  numbers.pageNumberPlace,
  numbers.firstPageNumber,
  numbers.pageNumberLook,
  numbers.pageNumberStart,
  national.nationalName,
  national.nationalNameOnOneLine,
  national.motto,
  national.mottoLook,
  national.mottoRule,
  national.noUnderlining,
  issuer.issuerNamed,
  issuer.parentLook,
  issuer.issuerLook,
  issuer.issuerRule,
  reference.referenceLabel,
  reference.referenceSpaces,
  reference.referencePadding,
  reference.referenceYear,
  reference.referenceCode,
  reference.referenceLook,
  placeDate.placeDateWords,
  placeDate.placeComma,
  placeDate.datePadding,
  placeDate.monthPadding,
  placeDate.placeDateLook,
  title.typeName,
  title.subjectLook,
  title.subjectRule,
  title.noAbout,
  title.letterSubject,
  recipients.noAddressee,
  bases.basesItalic,
  bases.basesEnd,
  bases.lawWithoutNumber,
  bases.basesComplete,
  bases.basesInForce,
  bases.basesNotYetInForce,
  body.bodySize,
  body.bodyJustified,
  body.bodyIndent,
  body.bodyGaps,
  body.bodyLines,
  hierarchy.sectionLook,
  hierarchy.pointLetters,
  hierarchy.pointBrackets,
  hierarchy.numbersInOrder,
  content.ending,
  signature.authorityMarks,
  signature.committeeSigns,
  signature.deputySigns,
  signature.authorityLook,
  signature.signerWithoutRank,
  signature.signerLook,
  recipients.recipientsTitle,
  recipients.recipientsLook,
  recipients.recipientsEnds,
  recipients.archiveLine,
  recipients.asAbove,
  appendices.appendixLabel,
  appendices.appendixNumbers,
  appendices.appendixTitle,
  appendices.appendixAttached,
  appendices.appendixPages,
  appendices.appendixMentioned,
  tables.tableHeader,
  tables.tableTotals,
  tables.moneyWords,
  tables.proseTotal,
  content.impossibleDates,
  content.yearLeftBehind,
  content.emptySlots,
  content.goneBodies,
  capitals.citedClauses,
  capitals.namesOfBodies,
  content.typingSlips,
  content.doubleSpaces,
  content.spaceBeforeMark,
]
