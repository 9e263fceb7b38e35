import { useEffect, type RefObject } from 'react'
import { blockFromClipboard, blockToClipboard, type CellBlock } from './clipboard'
import { focusOf } from './focus-place'

type Handlers = {
  /** The texts of the selected cells. */
  readonly selected: () => CellBlock
  /** Empties the selected cells, after they were cut. */
  readonly clear: () => void
  /** @param isInGrid false when the keyboard is nowhere: the block goes after the last row */
  readonly paste: (block: CellBlock, isInGrid: boolean) => void
}

/** Copies, cuts and pastes cells of a grid, as tables that Excel and Word take and give. */
export function useClipboard(grid: RefObject<HTMLElement | null>, handlers: Handlers) {
  // Chromium sends these to the body unless text is selected, hence the document.
  useEffect(() => {
    const copy = ({ clipboardData }: ClipboardEvent) => {
      const { text, html } = blockToClipboard(handlers.selected())
      clipboardData?.setData('text/plain', text)
      clipboardData?.setData('text/html', html)
    }
    const onClipboard = (event: ClipboardEvent) => {
      const focus = focusOf(grid.current)
      if (focus === 'elsewhere') return
      if (event.type === 'paste') {
        const html = event.clipboardData?.getData('text/html') ?? ''
        const block = blockFromClipboard(html, event.clipboardData?.getData('text/plain') ?? '')
        // Prose goes into the cell that is being written; only a table is laid over cells.
        if (focus === 'editor' && !block.some((row) => row.length > 1)) return
        event.preventDefault()
        handlers.paste(block, focus !== 'nothing')
      } else if (focus === 'cell') {
        copy(event)
        event.preventDefault()
        if (event.type === 'cut') handlers.clear()
      }
    }
    const types = ['copy', 'cut', 'paste'] as const
    for (const type of types) document.addEventListener(type, onClipboard)
    return () => {
      for (const type of types) document.removeEventListener(type, onClipboard)
    }
  })
}
