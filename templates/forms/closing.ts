import type { Signer, Unit } from '#shared/plan/unit'
import { phrase, tidy, upperCase } from '#shared/vietnamese/wording'
import type { Closing } from '#templates/document/official-document'

/**
 * Recipients and signature of a paper of the unit (Phụ lục I, mục II.7 and II.9).
 * @param first what "Nơi nhận" begins with: "Như trên" of an addressed paper (mục II.9d), "Như Điều 3"
 * @param isSent which of the unit's recipients the paper goes to; all of them unless told
 */
export function unitClosing(
  unit: Unit,
  first: string | null = null,
  isSent: (recipient: string) => boolean = () => true,
): Closing {
  const opening = first === null ? [] : [{ text: `- ${first};` }]
  return {
    recipients: [...opening, ...recipientLines(unit, isSent)],
    authorityLines: authorityLines(unit.signer),
    signerName: tidy(unit.signer.name),
    source: 'unit/signer',
  }
}

/** Who is told of what the unit asks of others: those it reports to, and leaders. */
export const isInformed = (recipient: string): boolean =>
  /báo cáo|b\/c|thường trực|thường vụ|lãnh đạo|chủ tịch|giám đốc|hiệu trưởng|trưởng phòng/iu.test(
    recipient,
  )

function recipientLines(unit: Unit, isSent: (recipient: string) => boolean): Closing['recipients'] {
  const archive = ['VT', phrase(unit.archiveAbbreviation)].filter((part) => part !== '')
  const named = unit.recipients.flatMap((recipient, index) => {
    const text = phrase(recipient)
    return text === '' || /^lưu\s*:/iu.test(text) || !isSent(text)
      ? []
      : [{ text: `- ${text};`, source: `unit/recipients/${index}` }]
  })
  return [...named, { text: `- Lưu: ${archive.join(', ')}.`, source: 'unit/archiveAbbreviation' }]
}

/** Lines above the signature, by the authority to sign (mục II.7b). */
export function authorityLines(signer: Signer): readonly string[] {
  const collective = prefixed('TM.', signer.collective)
  const head = upperCase(signer.headPosition)
  const position = upperCase(signer.signerPosition)
  return linesOf(signer, { collective, head, position }).filter((line) => line !== '')
}

function linesOf(
  { authority, headPosition }: Signer,
  { collective, head, position }: { collective: string; head: string; position: string },
): readonly string[] {
  switch (authority) {
    case 'direct':
      return [head]
    case 'collective':
      return [collective, head]
    case 'deputy':
      return [prefixed('KT.', headPosition), position]
    case 'collectiveDeputy':
      return [collective, prefixed('KT.', headPosition), position]
    case 'byOrder':
      return [prefixed('TL.', headPosition), position]
    case 'byDelegation':
      return [prefixed('TUQ.', headPosition), position]
    case 'acting':
      return [prefixed('Q.', headPosition)]
  }
}

/** "KT. CHỦ TỊCH"; a prefix the officer typed as well is not repeated. */
function prefixed(prefix: string, name: string): string {
  const bare = upperCase(name).replace(/^(?:TM|KT|TL|TUQ|Q)\s*\.\s*/u, '')
  return bare === '' ? '' : `${prefix} ${bare}`
}
