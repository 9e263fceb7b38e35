import { useState, useSyncExternalStore } from 'react'
import type { Target } from './navigation'

/** As in shell.css: narrower than this there is no room for the print beside the section. */
const NARROW = '(max-width: 1100px)'

export type PreviewPlace = {
  readonly isShown: boolean
  readonly toggle: () => void
}

/**
 * The print beside the section on a wide screen; in its place, when asked for, on a narrow one.
 * @param target where the officer is; going elsewhere gives the place back to the section
 */
export function usePreviewPlace(
  visible: boolean,
  onVisible: (visible: boolean) => void,
  target: Target,
): PreviewPlace {
  const isNarrow = useSyncExternalStore(onWidthChange, () => matchMedia(NARROW).matches)
  const [shownAt, setShownAt] = useState<Target | null>(null)
  if (!isNarrow) return { isShown: visible, toggle: () => onVisible(!visible) }
  const isShown = shownAt === target
  return { isShown, toggle: () => setShownAt(isShown ? null : target) }
}

function onWidthChange(changed: () => void) {
  const query = matchMedia(NARROW)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
