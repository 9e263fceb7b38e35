import {
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type Ref,
} from 'react'
import { PageView } from './page-view'
import type { OpenedPdf } from './pdf/opened-pdf'
import { Rulers } from './rulers'
import { offsetOf, placeAt, type PageSpan, type Place } from './scroll-place'
import { useFocusedBlocks } from './use-focused-blocks'
import { useElementSize, usePixelRatio } from './use-geometry'
import { usePagesInView } from './use-pages-in-view'
import { pageScale, type Zoom } from './zoom'

type Props = {
  readonly pdf: OpenedPdf
  readonly zoom: Zoom
  /** The page in view, from 0, and the scale it is shown at, as told by `onPlace`. */
  readonly page: number
  readonly scale: number
  readonly rulerVisible: boolean
  readonly focusSource: string | null
  readonly onGoTo: (source: string) => void
  /** Tells the page in view, from 0, and the scale it is shown at. */
  readonly onPlace: (page: number, scale: number) => void
  readonly ref?: Ref<PagesHandle>
}

export type PagesHandle = {
  /** Brings the top of a page, from 0, into view. */
  readonly goToPage: (page: number) => void
}

/** Share of the pane's height, from its top, that decides which page one is looking at. */
const READING_LINE = 0.33

/** Desk left in sight above a page gone to, in CSS pixels. */
const PAGE_GAP_PX = 8

/** All pages one under the other. Pages far from view are blank sheets of the right size. */
export function PagesView(props: Props) {
  const { pdf, zoom, page: shown, scale, rulerVisible, focusSource, onGoTo, onPlace, ref } = props
  const scroller = useRef<HTMLDivElement>(null)
  const pane = useElementSize(scroller)
  const pixelRatio = usePixelRatio()
  const inView = usePagesInView(scroller, pdf.pages.length)
  const [tabStop, setTabStop] = useState<{ page: number; link: number }>({ page: 0, link: 0 })
  const scales = useMemo(
    () => pdf.pages.map((page) => pageScale(zoom, page, pane)),
    [pdf, zoom, pane],
  )
  const place = useRef<Place | null>(null)
  // Near the end a page gone to cannot reach the reading line: it counts until one scrolls on.
  const goneTo = useRef<{ page: number; scrollTop: number } | null>(null)

  const look = useCallback(() => {
    const element = scroller.current
    if (!element) return
    const spans = pageSpans(element)
    place.current = placeAt(element.scrollTop, spans)
    const reading = placeAt(element.scrollTop + element.clientHeight * READING_LINE, spans)
    const gone = goneTo.current
    const page = gone?.scrollTop === element.scrollTop ? gone.page : reading.page
    onPlace(page, scales[page] ?? 1)
  }, [scales, onPlace])

  useImperativeHandle(
    ref,
    () => ({
      goToPage: (page) => {
        const element = scroller.current
        const wanted = element && pageSpans(element)[page]
        if (!wanted) return
        element.scrollTop = wanted.top - PAGE_GAP_PX
        goneTo.current = { page, scrollTop: element.scrollTop }
        look()
      },
    }),
    [look],
  )

  // A new zoom moves every page: go back to the same place before it is painted.
  useLayoutEffect(() => {
    const element = scroller.current
    if (element && place.current) element.scrollTop = offsetOf(place.current, pageSpans(element))
    look()
  }, [look])

  const focused = useFocusedBlocks(pdf, focusSource, scroller)

  return (
    <div className="preview-desk">
      {rulerVisible ? <Rulers pdf={pdf} page={shown} scale={scale} scroller={scroller} /> : null}
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
