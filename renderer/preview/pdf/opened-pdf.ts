/** A printed document ready to be shown, whatever library reads it. */
export type OpenedPdf = {
  readonly pages: readonly PageSize[]
  /** Draws a page; `cancel` gives up and lets `done` resolve. */
  readonly drawPage: (index: number, canvas: HTMLCanvasElement, pixelsPerPt: number) => PageDrawing
  /** Links of our own scheme on a page, top to bottom. */
  readonly pageLinks: (index: number) => Promise<readonly PageLink[]>
  /** Text of each link of a page, in the same order, for those who cannot see the page. */
  readonly linkTexts: (index: number) => Promise<readonly string[]>
  readonly close: () => void
}

/** In points. */
export type PageSize = { readonly widthPt: number; readonly heightPt: number }

/** A printed block and the plan field it came from; shares of the page, from its top left corner. */
export type PageLink = { readonly source: string; readonly box: Box }

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

export type OpenPdf = (bytes: Uint8Array) => Promise<OpenedPdf>
