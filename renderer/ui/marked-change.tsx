import { diffWordsWithSpace } from 'diff'
import { useMemo } from 'react'
import './marked-change.css'

/** A text before and after in one, what went struck through and what came underlined. */
export function MarkedChange({
  before,
  after,
}: {
  readonly before: string
  readonly after: string
}) {
  const parts = useMemo(() => diffWordsWithSpace(before, after), [before, after])
  if (after.trim() === '') {
    return (
      <span className="marked-change">
        <del>{before}</del> <ins>(để trống)</ins>
      </span>
    )
  }
  return (
    <span className="marked-change">
      {parts.map(({ value, added, removed }, index) => {
        if (added) return <ins key={index}>{value}</ins>
        return removed ? <del key={index}>{value}</del> : <span key={index}>{value}</span>
      })}
    </span>
  )
}
