import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { PageView } from './page-view'
import type { OpenedPdf } from './pdf/opened-pdf'
import { offsetOf, placeAt, type PageSpan, type Place } from './scroll-place'
import { useFocusedBlocks } from './use-focused-blocks'
import { useElementWidth, usePixelRatio } from './use-geometry'
import { usePagesInView } from './use-pages-in-view'
import { pageScale, type Zoom } from './zoom'

type Props = {
  readonly pdf: OpenedPdf
  readonly zoom: Zoom
  readonly focusSource: string | null
  readonly onGoTo: (source: string) => void
  /** Tells the page in view, from 0, and the scale it is shown at. */
  readonly onPlace: (page: number, scale: number) => void
}

/** Share of the pane's height, from its top, that decides which page one is looking at. */
const READING_LINE = 0.33

/** All pages one under the other. Pages far from view are blank sheets of the right size. */
export function PagesView({ pdf, zoom, focusSource, onGoTo, onPlace }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const width = useElementWidth(scroller)
  const pixelRatio = usePixelRatio()
  const inView = usePagesInView(scroller, pdf.pages.length)
  const [tabStop, setTabStop] = useState<{ page: number; link: number }>({ page: 0, link: 0 })
  const scales = useMemo(
    () => pdf.pages.map((page) => pageScale(zoom, page, width)),
    [pdf, zoom, width],
  )
  const place = useRef<Place | null>(null)

  const look = useCallback(() => {
    const element = scroller.current
    if (!element) return
    const spans = pageSpans(element)
    place.current = placeAt(element.scrollTop, spans)
    const reading = placeAt(element.scrollTop + element.clientHeight * READING_LINE, spans)
    onPlace(reading.page, scales[reading.page] ?? 1)
  }, [scales, onPlace])

  // A new zoom moves every page: go back to the same place before it is painted.
  useLayoutEffect(() => {
    const element = scroller.current
    if (element && place.current) element.scrollTop = offsetOf(place.current, pageSpans(element))
    look()
  }, [look])

  const focused = useFocusedBlocks(pdf, focusSource, scroller)

  return (
    <div
      ref={scroller}
      className="preview-pages"
      role="region"
      aria-label="Các trang của bản in"
      tabIndex={0}
      onScroll={look}
    >
      {pdf.pages.map((page, index) => (
        <PageView
          key={index}
          pdf={pdf}
          index={index}
          page={page}
          scale={scales[index] ?? 1}
          pixelRatio={pixelRatio}
          inView={inView.has(index)}
          focused={focused.get(index) ?? []}
          tabStop={tabStop.page === index ? tabStop.link : null}
          onTabStop={(link) => setTabStop({ page: index, link })}
          onGoTo={onGoTo}
        />
      ))}
    </div>
  )
}

/** Places of the pages in the scrolled content, in CSS pixels. */
function pageSpans(scroller: HTMLElement): readonly PageSpan[] {
  return [...scroller.querySelectorAll<HTMLElement>('[data-page]')].map((page) => ({
    top: page.offsetTop,
    height: page.offsetHeight,
  }))
}
