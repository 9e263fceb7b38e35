import type { PrintSection } from '#shared/bridge/print'

/** A printed document ready to be shown, whatever library reads it. */
export type OpenedPdf = {
  readonly pages: readonly Sheet[]
  /** What was printed; pages tell which of these they are of. */
  readonly sections: readonly PrintSection[]
  /** Draws a page; `cancel` gives up and lets `done` resolve. */
  readonly drawPage: (index: number, canvas: HTMLCanvasElement, pixelsPerPt: number) => PageDrawing
  /** Links of our own scheme on a page, top to bottom. */
  readonly pageLinks: (index: number) => Promise<readonly PageLink[]>
  /** Text of each link of a page, in the same order, for those who cannot see the page. */
  readonly linkTexts: (index: number) => Promise<readonly string[]>
  /** What is printed on a page, in the order it is read. */
  readonly pageBlocks: (index: number) => Promise<readonly PageBlock[]>
  readonly close: () => void
}

export type Sheet = PageSize & {
  /** Which section it is of, and which page of that, both from 0. */
  readonly section: number
  readonly pageOfSection: number
}

/** In points. */
export type PageSize = { readonly widthPt: number; readonly heightPt: number }

/** A printed block and the plan field it came from; shares of the page, from its top left corner. */
export type PageLink = { readonly source: string; readonly box: Box }

/** Text of a block and the plan field it came from, null where a click leads nowhere. */
export type PageBlock = { readonly source: string | null; readonly text: string }

export type Box = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type PageDrawing = {
  /** True when the page was drawn, false when it was given up or failed. */
  readonly done: Promise<boolean>
  readonly cancel: () => void
}

export type OpenPdf = (bytes: Uint8Array, sections: readonly PrintSection[]) => Promise<OpenedPdf>
