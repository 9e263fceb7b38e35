import type { Line } from '../inspect/recognise/lines'
import type { Parts } from '../inspect/recognise/parts'
import { claim, type Claim } from './claims'

/** Where the lines of the letterhead, the title and the closing went. */
export function headClaims(
  { letterhead, title, closing, appendices }: Parts,
  isAttached: boolean,
): readonly Claim[] {
  const at = (path: string | null, ...lines: readonly (Line | null | undefined)[]) =>
    lines.flatMap((line) => (line ? [claim(line.paragraph.index, path)] : []))
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
      ...(title?.attachedTo ?? []),
      closing?.title,
      ...appendices.flatMap(({ label, title: said, attachedTo }) => [label, ...said, attachedTo]),
    ),
  ]
}
