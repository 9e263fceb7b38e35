import { useState, type KeyboardEvent } from 'react'

type Props = {
  /** From 1. */
  readonly page: number
  readonly pageCount: number
  /** Goes to a page, from 1. */
  readonly onGoTo: (page: number) => void
}

/** The number of the page in view; another one typed goes there on Enter. */
export function PageBox({ page, pageCount, onGoTo }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const go = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || typed === null) return
    const wanted = Number.parseInt(typed, 10)
    setTyped(null)
    if (!Number.isNaN(wanted)) onGoTo(Math.min(pageCount, Math.max(1, wanted)))
  }
  return (
    <span className="preview-page-count">
      <input
        className="preview-page-box"
        aria-label={`Trang đang xem, gõ số trang rồi nhấn Enter; có ${pageCount} trang`}
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? String(page)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={go}
      />
      {` / ${pageCount}`}
    </span>
  )
}
