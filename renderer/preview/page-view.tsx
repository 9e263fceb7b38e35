import { useEffect, useRef, type CSSProperties } from 'react'
import { boxStyle } from './box-style'
import { LinkOverlay } from './link-overlay'
import type { Box, OpenedPdf, PageSize } from './pdf/opened-pdf'
import { PX_PER_PT } from './zoom'

type Props = {
  readonly pdf: OpenedPdf
  /** From 0. */
  readonly index: number
  readonly page: PageSize
  /** Share of real size. */
  readonly scale: number
  readonly pixelRatio: number
  readonly inView: boolean
  /** Blocks to tint. */
  readonly focused: readonly Box[]
  /** The link that Tab reaches, when it is on this page. */
  readonly tabStop: number | null
  readonly onTabStop: (link: number) => void
  readonly onGoTo: (source: string) => void
}

/** One sheet of paper: its picture, the tint of the field being edited, and the links over it. */
export function PageView(props: Props) {
  const { pdf, index, page, scale, pixelRatio, inView, focused } = props
  const picture = useRef<HTMLDivElement>(null)
  const pixelsPerPt = PX_PER_PT * scale * pixelRatio

  useEffect(() => {
    const holder = picture.current
    if (!holder) return undefined
    if (!inView) {
      holder.replaceChildren()
      return undefined
    }
    // Drawn aside and put in place whole: the page before stays until then, without a flash.
    const canvas = document.createElement('canvas')
    canvas.setAttribute('aria-hidden', 'true')
    const drawing = pdf.drawPage(index, canvas, pixelsPerPt)
    let current = true
    void drawing.done.then((drawn) => {
      if (drawn && current) holder.replaceChildren(canvas)
    })
    return () => {
      current = false
      drawing.cancel()
    }
  }, [pdf, index, pixelsPerPt, inView])

  const size: CSSProperties = {
    width: page.widthPt * PX_PER_PT * scale,
    height: page.heightPt * PX_PER_PT * scale,
  }
  return (
    <div className="preview-page" style={size} data-page={index}>
      <div ref={picture} className="preview-picture" />
      {focused.map((box, order) => (
        <div key={order} className="preview-tint" style={boxStyle(box)} />
      ))}
      {inView ? (
        <LinkOverlay
          pdf={pdf}
          index={index}
          tabStop={props.tabStop}
          onTabStop={props.onTabStop}
          onGoTo={props.onGoTo}
        />
      ) : null}
    </div>
  )
}
