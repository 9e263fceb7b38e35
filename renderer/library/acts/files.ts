import type { Plan } from '#shared/plan/plan'
import { notify } from '../../ui/notices'
import {
  addCopy,
  addPlan,
  choosePlanFile,
  decideChosen,
  exportStoredPlan,
  exportText,
  importedNote,
  newerFileName,
  replacePlan,
  type ChosenFile,
  type ExportOutcome,
} from '../actions'
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
  const exportFile = async (planId: string) => tellSaved(await exportStoredPlan(services, planId))
  const tellSaved = (outcome: ExportOutcome) => {
    if (outcome.status === 'failed') notify(outcome.message)
    if (outcome.status === 'saved') {
      notify(`Đã lưu tệp “${outcome.fileName}”.`, {
        label: 'Mở thư mục',
        run: () => void desktop.showInFolder({ token: outcome.token }),
      })
    }
  }
  return {
    exportFile: (planId: string) => void exportFile(planId),
    /** The text of a plan of a newer version, as it is. */
    saveNewer: (text: string) =>
      void exportText(desktop, newerFileName(text), text).then(tellSaved),
  }
}
