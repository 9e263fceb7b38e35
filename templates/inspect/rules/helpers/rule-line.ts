import type { Edit } from '../../fix/edit'
import { printedWidths, type Line } from '../../recognise/lines'
import type { RuleLine, RulePlace } from '../../recognise/parts'
import { RULE } from '#templates/nd30/measures'

/** How long a line under a text must be. */
export type RuleShare = 'whole' | 'part'

/** Puts a line of the right length under a centred text; none where nobody can tell where it goes. */
export function ruleEdits(found: RuleLine, text: Line, share: RuleShare): readonly Edit[] {
  const place = found.kind === 'unclear' ? null : found.place
  if (!place || place.under.look.align !== 'center' || !/\p{L}/u.test(text.text)) return []
  const sides = sidesOf(place, text, share)
  return sides === null
    ? []
    : [
        {
          kind: 'ruleLine',
          under: place.under.index,
          on: place.on?.index ?? null,
          ...sides,
        },
      ]
}

/** Room left and right of the line, in the middle of where the text is. */
function sidesOf({ under, columnMm }: RulePlace, text: Line, share: RuleShare) {
  const { leftMm, rightMm, firstLineMm } = under.look
  const roomMm = columnMm - leftMm - rightMm - firstLineMm
  const widest = Math.max(...printedWidths(text, roomMm))
  const isWrapped = share === 'whole' && printedWidths(text, roomMm).length > 1
  const lengthMm = share === 'whole' ? widest : widest * RULE.share
  const besideMm = (roomMm - lengthMm) / 2
  const sides = { leftMm: leftMm + firstLineMm + besideMm, rightMm: rightMm + besideMm }
  return isWrapped || sides.leftMm < 0 || sides.rightMm < 0 ? null : sides
}
