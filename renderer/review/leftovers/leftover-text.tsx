import { MarkedChange } from '../../ui/marked-change'

/** A stretch of a text and what to write there instead; null when only a person can say. */
export type ShownFinding = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly proposal: string | null
}

/** Letters shown on either side. */
const AROUND = 70

/** The words in question among those around them, with what would stand there instead. */
export function LeftoverText({
  found,
  inText,
}: {
  readonly found: ShownFinding
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
