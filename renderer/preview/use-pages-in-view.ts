import { useEffect, useState, type RefObject } from 'react'

/** Pages this far outside the pane are drawn too, so that scrolling finds them ready. */
const AHEAD = '600px 0px'

/** Numbers, from 0, of the pages in or near view. Pages are the elements with `data-page`. */
export function usePagesInView(
  scroller: RefObject<HTMLElement | null>,
  pageCount: number,
): ReadonlySet<number> {
  const [inView, setInView] = useState<ReadonlySet<number>>(() => new Set())
  useEffect(() => {
    const root = scroller.current
    if (!root) return undefined
    const observer = new IntersectionObserver(
      (entries) => setInView((before) => updated(before, entries)),
      { root, rootMargin: AHEAD },
    )
    for (const page of root.querySelectorAll('[data-page]')) observer.observe(page)
    return () => observer.disconnect()
  }, [scroller, pageCount])
  return inView
}

function updated(
  before: ReadonlySet<number>,
  entries: readonly IntersectionObserverEntry[],
): ReadonlySet<number> {
  const next = new Set(before)
  for (const { target, isIntersecting } of entries) {
    const page = Number(target.getAttribute('data-page'))
    if (isIntersecting) next.add(page)
    else next.delete(page)
  }
  return next
}
