import type { Leftover } from '#shared/carry-over/text/finding'
import { MarkedChange } from '../../ui/marked-change'

/** Letters shown on either side. */
const AROUND = 70

export type MarkedText = Pick<Leftover, 'start' | 'end' | 'text' | 'proposal'>

/** The words in question among those around them, with what would stand there instead. */
export function LeftoverText({
  found,
  inText,
}: {
  readonly found: MarkedText
  readonly inText: string
}) {
  const { start, end, text, proposal } = found
  const from = Math.max(0, start - AROUND)
  const to = Math.min(inText.length, end + AROUND)
  return (
    <span className="leftover-text">
      {from > 0 ? '…' : ''}
      {inText.slice(from, start)}
      {proposal === null ? <mark>{text}</mark> : <MarkedChange before={text} after={proposal} />}
      {inText.slice(end, to)}
      {to < inText.length ? '…' : ''}
    </span>
  )
}
