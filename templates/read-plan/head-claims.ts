import { appendixNumber } from '../inspect/recognise/appendices'
import type { Line } from '../inspect/recognise/lines'
import type { Parts } from '../inspect/recognise/parts'
import { claim, type Claim } from './claims'
import { isTypeName } from './left-over'

/** Where the lines of the letterhead, the title and the closing went. */
export function headClaims(
  { document, letterhead, title, closing, appendices }: Parts,
  isAttached: boolean,
): readonly Claim[] {
  const at = (path: string | null, ...lines: readonly (Line | null | undefined)[]) =>
    lines.flatMap((line) => (line ? [claim(line.paragraph.index, path, WRITTEN_OUT)] : []))
  return [
    ...at('unit/parentName', ...(letterhead?.parent ?? [])),
    ...at('unit/name', ...(letterhead?.issuer ?? [])),
    ...at(isAttached ? 'document/decisionNumber' : 'document/number', letterhead?.reference),
    ...at('unit/codeAbbreviation', letterhead?.reference),
    ...at('unit/placeName', letterhead?.placeDate),
    ...at(isAttached ? 'document/decisionDate' : 'document/date', letterhead?.placeDate),
    ...at('document/subject', ...(title?.subject ?? [])),
    ...at('unit/signer', ...(closing?.authority ?? []), closing?.name),
    ...at('unit/recipients', ...(closing?.recipients ?? [])),
    ...at('unit/archiveAbbreviation', closing?.recipients.at(-1)),
    ...at(
      null,
      letterhead?.nationalName,
      letterhead?.motto,
      title?.name,
      closing?.title,
      ...appendices.flatMap(({ title: said }) => said),
    ),
    ...appendices.map(({ label: { paragraph, text } }) =>
      claim(paragraph.index, null, appendixNumber(text)),
    ),
    // "(Kèm theo Quyết định số … của …)" says again what the letterhead does.
    ...[...(title?.attachedTo ?? []), ...appendices.map(({ attachedTo }) => attachedTo)].flatMap(
      (line) => at('unit/name', line).concat(REFERENCE.flatMap((path) => at(path, line))),
    ),
    ...document.paragraphs
      .filter(({ plain }) => isTypeName(plain))
      .map(({ index }) => claim(index, null)),
  ]
}

/** Short forms that the name of a unit has in full. */
const WRITTEN_OUT = 'UBND HĐND'

const REFERENCE = [
  'document/number',
  'document/date',
  'document/decisionNumber',
  'document/decisionDate',
  'unit/codeAbbreviation',
]
