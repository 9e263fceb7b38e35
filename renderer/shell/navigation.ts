import { createContext, use } from 'react'

/** Where the officer is sent: a step, and in it a field of the plan when one is named. */
export type Target = {
  readonly stepId: string
  /** Path such as `activities/hd01/lead`; null stays at the top of the step. */
  readonly path: string | null
  /** Grows with every request, so that going twice to one place works. */
  readonly request: number
}

export type Navigation = {
  readonly target: Target
  readonly goToStep: (stepId: string) => void
  /** Goes to the field a path names, in whatever step holds it. */
  readonly goToPath: (path: string) => void
}

const NavigationContext = createContext<Navigation | null>(null)
export const NavigationProvider = NavigationContext.Provider

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext)
  if (navigation === null) throw new Error('useNavigation is for components inside the editor')
  return navigation
}

/** The field of a list section that is asked for: its row, and the rest of its path. */
export function targetInSection(target: Target, section: string) {
  const [first, id, ...field] = target.path?.split('/') ?? []
  return first === section && id !== undefined ? { id, field: field.join('/') } : null
}
