import { useDeferredValue, useMemo, useState } from 'react'
import type { Plan } from '#shared/plan/plan'
import { searchMemory, searchTexts, type TextFindings } from '#shared/rules/review/search-texts'
import { useSearchLists } from '../lists/use-search-lists'
import { usePlan } from '../plan/use-plan'

/** What was found, and the plan it was found in. */
export type FoundInTexts = TextFindings & { readonly plan: Plan }

/** Searches the open plan's texts once for every part of the screen that tells of them. */
export function useTextFindings(ownWords: readonly string[]): FoundInTexts {
  // Typing elsewhere goes before searching.
  const plan = useDeferredValue(usePlan((current) => current))
  const lists = useSearchLists()
  const [memory] = useState(searchMemory)
  return useMemo(
    () => ({ plan, ...searchTexts(plan, { ...lists, ownWords }, memory) }),
    [plan, lists, ownWords, memory],
  )
}
