/** A place in the pages that means the same at every zoom: a page and a share of its height. */
export type Place = { readonly page: number; readonly share: number }

export type PageSpan = { readonly top: number; readonly height: number }

/** Where an offset lies; between pages it is the end of the page above, before them a share below 0. */
export function placeAt(offset: number, spans: readonly PageSpan[]): Place {
  const page = Math.max(
    0,
    spans.findLastIndex(({ top }) => top <= offset),
  )
  const span = spans[page]
  if (!span || span.height <= 0) return { page: 0, share: 0 }
  return { page, share: Math.min(1, (offset - span.top) / span.height) }
}

/** Offset of a place; one past the last page is the last page's end. */
export function offsetOf(place: Place, spans: readonly PageSpan[]): number {
  const span = spans[place.page]
  if (span) return span.top + place.share * span.height
  const last = spans.at(-1)
  return last ? last.top + last.height : 0
}
