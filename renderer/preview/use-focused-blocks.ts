import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { sourcesInFocus } from './focus'
import type { Box, OpenedPdf, PageLink } from './pdf/opened-pdf'

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

function useFollow(
  blocks: ReadonlyMap<number, readonly Box[]>,
  focusSource: string | null,
  scroller: RefObject<HTMLElement | null>,
) {
  const followed = useRef<{ focus: string | null; wasInView: boolean }>({
    focus: null,
    wasInView: false,
  })
  useLayoutEffect(() => {
    const element = scroller.current
    const first = [...blocks].find(([, boxes]) => boxes.length > 0)
    const box = first?.[1][0]
    const page = element?.querySelector<HTMLElement>(`[data-page="${first?.[0] ?? -1}"]`)
    if (!element || !box || !page) return
    const top = page.offsetTop + box.top * page.offsetHeight
    const height = Math.min(box.height * page.offsetHeight, element.clientHeight / 2)
    const isInView = () =>
      top >= element.scrollTop && top + height <= element.scrollTop + element.clientHeight
    const isNew = followed.current.focus !== focusSource
    if (!isInView() && (isNew || followed.current.wasInView)) {
      const below = top > element.scrollTop
      element.scrollTo({
        top: below ? top + height + CLEARANCE_PX - element.clientHeight : top - CLEARANCE_PX,
      })
    }
    followed.current = { focus: focusSource, wasInView: isInView() }
  }, [blocks, focusSource, scroller])
}
