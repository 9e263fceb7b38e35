import { createContext, use } from 'react'
import type { PaperKind } from '#shared/reference/paper-kinds'

/** Which of the plan's papers is looked at: the preview shows it and "Xuất Word" writes it. */
export type ShownPaper = {
  readonly paper: PaperKind
  readonly show: (paper: PaperKind) => void
}

const ShownPaperContext = createContext<ShownPaper | null>(null)
export const ShownPaperProvider = ShownPaperContext.Provider

export function useShownPaper(): ShownPaper {
  const shown = use(ShownPaperContext)
  if (shown === null) throw new Error('useShownPaper is for components inside the editor')
  return shown
}
