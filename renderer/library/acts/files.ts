import type { Plan } from '#shared/plan/plan'
import { exportText, notifySaved } from '../../export/export-text'
import { notify } from '../../ui/notices'
import {
  addCopy,
  addPlan,
  choosePlanFile,
  decideChosen,
  exportStoredPlan,
  importedNote,
  newerFileName,
  replacePlan,
  type ChosenFile,
} from '../actions'
import type { ExportOutcome } from '../../export/export-document'
import type { Tools } from './tools'

/** Plan files taken in. */
export function importActions({ storage, services, openAdded, ask }: Tools) {
  const importFile = async (from: 'openPlanFile' | 'takeOpenedFile') =>
    settleImport(await choosePlanFile(services, from))
  const settleImport = async (chosen: ChosenFile) => {
    if (chosen.status === 'failed') notify(chosen.message)
    if (chosen.status !== 'chosen') return
    const { decision, fileName } = chosen
    switch (decision.kind) {
      case 'add':
        await openAdded(await addPlan(services, decision.plan, importedNote(fileName)))
        break
      case 'ask':
        ask({ ...decision, kind: 'importAsk', fileName })
        break
      case 'view':
        ask({ kind: 'newer', name: fileName, text: decision.text, isStored: false })
        break
      case 'refuse':
        ask({ ...decision, kind: 'importRefused', fileName })
        break
    }
  }
  return {
    importFile: () => void importFile('openPlanFile'),
    importPlan: (plan: Plan, fileName: string) =>
      void decideChosen(storage, fileName, { status: 'read', plan }).then(settleImport),
    importOpenedFile: () => void importFile('takeOpenedFile'),
    keepBoth: (plan: Plan, fileName: string) =>
      void addCopy(services, plan, importedNote(fileName)).then(openAdded),
    replace: (plan: Plan, fileName: string) =>
      void replacePlan(services, plan, fileName).then(openAdded),
  }
}

/** Plan files handed out. */
export function exportActions({ desktop, services }: Tools) {
  const tell = (outcome: ExportOutcome) => notifySaved(desktop, outcome)
  return {
    exportFile: (planId: string) => void exportStoredPlan(services, planId).then(tell),
    /** The text of a plan of a newer version, as it is. */
    saveNewer: (text: string) => void exportText(desktop, newerFileName(text), text).then(tell),
  }
}
