import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Plan } from '#shared/plan/plan'
import type { OpenPlan, OpenPlanState } from './open-plan'

const OpenPlanContext = createContext<OpenPlan | null>(null)

export const OpenPlanProvider = OpenPlanContext.Provider

/** The plan being edited; only inside the editor. */
export function useOpenPlan(): OpenPlan {
  const openPlan = use(OpenPlanContext)
  if (openPlan === null) throw new Error('useOpenPlan is for components inside the editor')
  return openPlan
}

export function usePlanState<T>(select: (state: OpenPlanState) => T): T {
  return useStore(useOpenPlan().store, select)
}

export function usePlan<T>(select: (plan: Plan) => T): T {
  return usePlanState((state) => select(state.plan))
}
