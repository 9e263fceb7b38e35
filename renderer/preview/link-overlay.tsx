import { useEffect, useState, type KeyboardEvent } from 'react'
import { boxStyle } from './box-style'
import type { OpenedPdf, PageLink } from './pdf/opened-pdf'

type Props = {
  readonly pdf: OpenedPdf
  readonly index: number
  readonly tabStop: number | null
  readonly onTabStop: (link: number) => void
  readonly onGoTo: (source: string) => void
}

type Shown = { readonly links: readonly PageLink[]; readonly texts: readonly string[] }

/**
 * A button over each printed block that leads to its field. Tab reaches one of them; the arrow keys
 * go from block to block, across pages.
 */
export function LinkOverlay({ pdf, index, tabStop, onTabStop, onGoTo }: Props) {
  const { links, texts } = useLinks(pdf, index)
  const stop = tabStop === null ? null : Math.min(tabStop, links.length - 1)
  return (
    <div className="preview-links" onKeyDown={moveByArrow}>
      {links.map(({ source, box }, order) => (
        <button
          key={order}
          type="button"
          className="preview-link"
          style={boxStyle(box)}
          tabIndex={order === stop ? 0 : -1}
          aria-label={label(texts[order], index)}
          onFocus={() => onTabStop(order)}
          onClick={() => onGoTo(source)}
        />
      ))}
    </div>
  )
}

const LONGEST_LABEL = 120

function label(text: string | undefined, index: number): string {
  if (text === undefined || text === '') return `Đi tới chỗ soạn phần này ở trang ${index + 1}`
  const short = text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text
  return `Đi tới chỗ soạn: ${short}`
}

function useLinks(pdf: OpenedPdf, index: number): Shown {
  const [shown, setShown] = useState<Shown>({ links: [], texts: [] })
  useEffect(() => {
    let wanted = true
    Promise.all([pdf.pageLinks(index), pdf.linkTexts(index)])
      .then(([links, texts]) => {
        if (wanted) setShown({ links, texts })
      })
      // The document was closed meanwhile; the next one brings its own links.
      .catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [pdf, index])
  return shown
}

function moveByArrow(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.ctrlKey || event.altKey || event.metaKey) return
  const pages = event.currentTarget.closest('.preview-pages')
  const buttons = [...(pages?.querySelectorAll<HTMLElement>('.preview-link') ?? [])]
  const next = buttons[buttons.findIndex((button) => button === event.target) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
