import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { sourcesInFocus } from './focus'
import type { Box, OpenedPdf, PageLink } from './pdf/opened-pdf'
import type { PageSpan } from './scroll-place'

type PdfLinks = { readonly pdf: OpenedPdf; readonly pages: readonly (readonly PageLink[])[] }

/**
 * The printed blocks of the field being edited, by page. The first of them is brought into view
 * when the field changes, and kept in view when new pages move it.
 */
export function useFocusedBlocks(
  pdf: OpenedPdf,
  focusSource: string | null,
  scroller: RefObject<HTMLElement | null>,
): ReadonlyMap<number, readonly Box[]> {
  const links = useAllLinks(pdf)
  const blocks = useMemo(
    () => (links === null ? NO_BLOCKS : focusedBlocks(links.pages, focusSource)),
    [links, focusSource],
  )
  useFollow(blocks, focusSource, scroller)
  return blocks
}

const NO_BLOCKS: ReadonlyMap<number, readonly Box[]> = new Map()

/** Links of every page; those of the pages before stay until the new ones are read. */
function useAllLinks(pdf: OpenedPdf): PdfLinks | null {
  const [links, setLinks] = useState<PdfLinks | null>(null)
  useEffect(() => {
    let wanted = true
    Promise.all(pdf.pages.map((_, index) => pdf.pageLinks(index)))
      .then((pages) => {
        if (wanted) setLinks({ pdf, pages })
      })
      .catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [pdf])
  return links
}

function focusedBlocks(
  pages: readonly (readonly PageLink[])[],
  focusSource: string | null,
): ReadonlyMap<number, readonly Box[]> {
  const focused = sourcesInFocus(
    focusSource,
    pages.flatMap((links) => links.map(({ source }) => source)),
  )
  if (focused.size === 0) return NO_BLOCKS
  return new Map(
    pages.map((links, page) => [
      page,
      links.filter(({ source }) => focused.has(source)).map(({ box }) => box),
    ]),
  )
}

/** Keeps this much of the pane free above and below a block brought into view, in CSS pixels. */
const CLEARANCE_PX = 48

type Followed = { readonly focus: string | null; readonly span: PageSpan | null }

function useFollow(
  blocks: ReadonlyMap<number, readonly Box[]>,
  focusSource: string | null,
  scroller: RefObject<HTMLElement | null>,
) {
  const followed = useRef<Followed>({ focus: null, span: null })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const before = followed.current
    const span = firstBlock(element, blocks)
    // A field gone to is brought into view; one scrolled away from is left alone.
    const wanted =
      before.focus !== focusSource || (before.span !== null && isInView(element, before.span))
    if (span && wanted && !isInView(element, span)) {
      const isBelow = span.top > element.scrollTop
      const room = element.clientHeight - span.height - CLEARANCE_PX
      element.scrollTo({ top: span.top - (isBelow ? room : CLEARANCE_PX) })
    }
    followed.current = { focus: span ? focusSource : before.focus, span }
  }, [blocks, focusSource, scroller])
}

/** Where the first of the blocks stands in the scrolled content; at most half a pane of it. */
function firstBlock(
  scroller: HTMLElement,
  blocks: ReadonlyMap<number, readonly Box[]>,
): PageSpan | null {
  for (const [index, [box]] of blocks) {
    const page = scroller.querySelector<HTMLElement>(`[data-page="${index}"]`)
    if (!box || !page) continue
    return {
      top: page.offsetTop + box.top * page.offsetHeight,
      height: Math.min(box.height * page.offsetHeight, scroller.clientHeight / 2),
    }
  }
  return null
}

function isInView(scroller: HTMLElement, { top, height }: PageSpan): boolean {
  const { scrollTop, clientHeight } = scroller
  return top >= scrollTop && top + height <= scrollTop + clientHeight
}
