import { useMemo } from 'react'
import './marked-change.css'
import { markedParts } from './marked-parts'

/** A text before and after in one, what went struck through and what came underlined. */
export function MarkedChange({
  before,
  after,
}: {
  readonly before: string
  readonly after: string
}) {
  const parts = useMemo(() => markedParts(before, after), [before, after])
  if (after.trim() === '') {
    return (
      <span className="marked-change">
        <del>{before}</del> <ins>(để trống)</ins>
      </span>
    )
  }
  return (
    <span className="marked-change">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'added') return <ins key={index}>{text}</ins>
        return kind === 'removed' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>
      })}
    </span>
  )
}
