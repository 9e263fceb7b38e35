import { z } from 'zod'
import { sourceOfAddress } from '#templates/nd30/page/markup'
import type { Box, PageBlock, PageLink, PageSize } from './opened-pdf'

const linkAnnotation = z.object({
  subtype: z.literal('Link'),
  /** Left, bottom, right, top in points from the page's lower left corner. */
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** The address as written; pdf.js offers `url` for web addresses only. */
  unsafeUrl: z.string(),
})

/** Our links among the annotations of a page, top to bottom, then left to right. */
export function linksFromAnnotations(
  annotations: readonly unknown[],
  page: PageSize,
): readonly PageLink[] {
  const links: PageLink[] = []
  for (const annotation of annotations) {
    const link = linkAnnotation.safeParse(annotation)
    const source = link.success ? sourceOfAddress(link.data.unsafeUrl) : null
    if (link.success && source !== null) links.push({ source, box: boxOf(link.data.rect, page) })
  }
  return links.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
}

function boxOf(rect: readonly [number, number, number, number], page: PageSize): Box {
  const [x1, y1, x2, y2] = rect
  return {
    left: Math.min(x1, x2) / page.widthPt,
    top: 1 - Math.max(y1, y2) / page.heightPt,
    width: Math.abs(x2 - x1) / page.widthPt,
    height: Math.abs(y2 - y1) / page.heightPt,
  }
}

/** A run of text on a page: where its baseline begins, as shares of the page. */
export type PlacedText = { readonly text: string; readonly left: number; readonly top: number }

/** What is printed inside each box. */
export function textsInBoxes(
  boxes: readonly Box[],
  texts: readonly PlacedText[],
): readonly string[] {
  return boxes.map((box) =>
    texts
      .filter(({ left, top }) => isInside(box, left, top))
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

/**
 * Texts of a page joined into the blocks they belong to, top to bottom, then left to right; a line
 * that leads nowhere is a block of its own. The file's own order is that of painting.
 */
export function blocksOfTexts(
  links: readonly PageLink[],
  texts: readonly PlacedText[],
): readonly PageBlock[] {
  type Block = { source: string | null; left: number; top: number; text: string }
  const blocks = new Map<PageLink | number, Block>()
  for (const { text, left, top } of texts) {
    if (text.trim() === '') continue
    const link = links.find(({ box }) => isInside(box, left, top))
    const key = link ?? top
    const block = blocks.get(key)
    if (block) block.text += ` ${text}`
    else blocks.set(key, { source: link?.source ?? null, text, ...(link?.box ?? { left, top }) })
  }
  return [...blocks.values()]
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map(({ source, text }) => ({ source, text }))
}

/** Half a point on an A4 sheet: boxes and text are rounded each in its own way. */
const TOLERANCE = 0.001

const isInside = (box: Box, left: number, top: number) =>
  left >= box.left - TOLERANCE &&
  left <= box.left + box.width + TOLERANCE &&
  top >= box.top - TOLERANCE &&
  top <= box.top + box.height + TOLERANCE
