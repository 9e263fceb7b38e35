import { useMemo, useState } from 'react'
import { copyActions } from './acts/copies'
import { exportActions, importActions } from './acts/files'
import { historyActions } from './acts/history'
import { openingActions } from './acts/opening'
import { actionTools, type ActionOptions } from './acts/tools'
import { trashActions } from './acts/trash'
import type { OpenDialog } from './open-dialog'
import type { PlanActions } from './plan-table'

/** Everything the library can do. Each action tells its result where the officer looks. */
export function useLibraryActions(options: ActionOptions) {
  const { storage, desktop, onOpen, onCarryOver, onRestore, reload } = options
  const [dialog, setDialog] = useState<OpenDialog | null>(null)

  const actions = useMemo(() => {
    const tools = actionTools(
      { storage, desktop, onOpen, onCarryOver, onRestore, reload },
      setDialog,
    )
    const { open, ...opening } = openingActions(tools)
    const { trash, ...inTrash } = trashActions(tools)
    const { duplicate, askRename, ...copying } = copyActions(tools)
    const { showHistory, ...history } = historyActions(tools)
    const exporting = exportActions(tools)
    const rowActions: PlanActions = {
      open,
      carryOver: ({ planId }) => onCarryOver(planId),
      duplicate,
      rename: askRename,
      exportFile: ({ planId }) => exporting.exportFile(planId),
      history: showHistory,
      trash,
      restore: onRestore,
    }
    return {
      rowActions,
      close: tools.close,
      askNewPlan: () => setDialog({ kind: 'newPlan' }),
      carryOver: onCarryOver,
      ...opening,
      ...inTrash,
      ...copying,
      ...history,
      ...importActions(tools),
      ...exporting,
    }
  }, [storage, desktop, onOpen, onCarryOver, onRestore, reload])

  return { dialog, actions }
}

export type LibraryActions = ReturnType<typeof useLibraryActions>['actions']
