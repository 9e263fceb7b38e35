import { useLayoutEffect, useState, type RefObject } from 'react'
import type { OpenedPdf } from './pdf/opened-pdf'
import { Ruler } from './ruler'
import { PX_PER_PT } from './zoom'

type Props = {
  readonly pdf: OpenedPdf
  /** The page in view, from 0. */
  readonly page: number
  /** Share of its real size it is shown at. */
  readonly scale: number
  readonly scroller: RefObject<HTMLElement | null>
}

const PT_PER_MM = 72 / 25.4

/** Rulers above and at the left of the pages, for the page in view. They alone follow scrolling. */
export function Rulers({ pdf, page, scale, scroller }: Props) {
  const { left, top } = usePagePlace(scroller, page, scale)
  const sheet = pdf.pages[page]
  if (!sheet) return null
  const margins = pdf.sections[sheet.section]?.textMarginsMm ?? NO_MARGINS
  const pxPerMm = PT_PER_MM * PX_PER_PT * scale
  return (
    <>
      <div className="preview-ruler preview-ruler-corner" />
      <Ruler
        axis="horizontal"
        side={{
          lengthMm: sheet.widthPt / PT_PER_MM,
          marginsMm: [margins.left, margins.right],
        }}
        pxPerMm={pxPerMm}
        offsetPx={left}
      />
      <Ruler
        axis="vertical"
        side={{
          lengthMm: sheet.heightPt / PT_PER_MM,
          marginsMm: [margins.top, margins.bottom],
        }}
        pxPerMm={pxPerMm}
        offsetPx={top}
      />
    </>
  )
}

const NO_MARGINS = { top: 0, right: 0, bottom: 0, left: 0 }

/** Where a page begins in the pane, in CSS pixels, as the pane scrolls. */
function usePagePlace(scroller: RefObject<HTMLElement | null>, page: number, scale: number) {
  const [place, setPlace] = useState({ left: 0, top: 0 })
  useLayoutEffect(() => {
    const pane = scroller.current
    if (!pane) return undefined
    const look = () => {
      const sheet = pane.querySelector<HTMLElement>(`[data-page="${page}"]`)
      if (!sheet) return
      const left = sheet.offsetLeft - pane.scrollLeft
      const top = sheet.offsetTop - pane.scrollTop
      setPlace((before) => (before.left === left && before.top === top ? before : { left, top }))
    }
    look()
    pane.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(pane)
    return () => {
      pane.removeEventListener('scroll', look)
      observer.disconnect()
    }
    // A new scale moves the page without any scrolling.
  }, [scroller, page, scale])
  return place
}
