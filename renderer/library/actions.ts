import type { DesktopBridge } from '#shared/bridge/contract'
import { readListFile } from '#shared/lists/list-file'
import { outlineOfText } from '#shared/newer-plan/outline'
import { readPlanText, type PlanProblem, type PlanReading } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import { summarizePlan } from '#shared/plan/plan-summary'
import type { ExportOutcome } from '../export/export-document'
import { exportText } from '../export/export-text'
import { systemClock } from '../plan/autosave'
import { withPatience } from '../plan/mirror-lane'
import type { Outcome } from '../storage/context'
import { planFileText } from '../storage/plan-file'
import type { Written } from '../storage/plans'
import type { Storage } from '../storage/storage'
import { dayAndTime } from './when'

export type LibraryServices = {
  readonly storage: Storage
  readonly desktop: DesktopBridge
}

export type Added = Outcome<{
  readonly planId: string
  /** The plan is stored, but its second copy is not. */
  readonly mirrorProblem: string | null
}>

const newId = (): string => crypto.randomUUID()

/**
 * Writes the second copy of what an action of the library has just stored. A folder that does not
 * answer holds nothing up: the copy is written again when the plan is opened.
 */
export async function mirrorWritten(
  { storage }: LibraryServices,
  written: Written,
): Promise<Added> {
  const { plan, revision, savedAt } = written
  const writing = storage.vault.mirror(plan, revision, savedAt)
  const outcome = await withPatience(writing, systemClock)
  return {
    status: 'done',
    planId: plan.id,
    mirrorProblem: outcome.status === 'failed' ? outcome.message : null,
  }
}

/** Stores a plan as a new one; when its identity is taken it gets another, never the other's place. */
export async function addPlan(services: LibraryServices, plan: Plan, note = ''): Promise<Added> {
  const created = await services.storage.plans.create(plan, note)
  switch (created.status) {
    case 'saved':
      return mirrorWritten(services, { plan, ...created })
    case 'exists':
      return addPlan(services, { ...plan, id: newId() }, note)
    case 'failed':
      return created
  }
}

/** Stores a copy under a new identity. */
export function addCopy(services: LibraryServices, plan: Plan, note: string): Promise<Added> {
  return addPlan(services, { ...plan, id: newId() }, note)
}

/** Puts a plan in the place of the stored one with the same identity, which is kept beforehand. */
export async function replacePlan(
  services: LibraryServices,
  plan: Plan,
  fileName: string,
): Promise<Added> {
  const label = `Trước khi thay bằng tệp “${fileName}”`
  const saved = await services.storage.plans.replace(plan, label)
  return saved.status === 'failed' ? saved : mirrorWritten(services, { plan, ...saved })
}

export type ImportDecision =
  | { readonly kind: 'add'; readonly plan: Plan }
  /** A plan with this identity is stored already: the officer chooses. */
  | { readonly kind: 'ask'; readonly plan: Plan; readonly trashed: boolean }
  /** A newer version wrote it: it is shown and goes no further. */
  | { readonly kind: 'view'; readonly text: string }
  | { readonly kind: 'refuse'; readonly message: string; readonly problems: readonly PlanProblem[] }

/**
 * What to do with a plan file, given what it holds and what is stored under its identity.
 * @param text the file as it is
 */
export function decideImport(
  reading: PlanReading,
  text: string,
  stored: (planId: string) => 'none' | 'listed' | 'trashed',
): ImportDecision {
  switch (reading.status) {
    case 'read': {
      const { plan } = reading
      const found = stored(plan.id)
      return found === 'none'
        ? { kind: 'add', plan }
        : { kind: 'ask', plan, trashed: found === 'trashed' }
    }
    case 'newer':
      return { kind: 'view', text }
    case 'invalid':
      return {
        kind: 'refuse',
        message: 'Tệp này có chỗ ứng dụng không đọc được nên chưa mở. Tệp vẫn giữ nguyên.',
        problems: reading.problems,
      }
  }
}

export type ChosenFile =
  | { readonly status: 'chosen'; readonly fileName: string; readonly decision: ImportDecision }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly message: string }

/**
 * Takes a plan file and says what can be done with it.
 * @param from a dialog, or the file the app was opened with
 */
export async function choosePlanFile(
  { storage, desktop }: LibraryServices,
  from: 'openPlanFile' | 'takeOpenedFile',
): Promise<ChosenFile> {
  const reply = await desktop[from]()
  if (!reply.ok) return { status: 'failed', message: reply.failure.message }
  if (reply.value === null) return { status: 'cancelled' }
  const { fileName, text } = reply.value
  if (readListFile(text).status !== 'invalid')
    return { status: 'failed', message: listFileMessage(fileName) }
  return decideChosen(storage, fileName, readPlanText(text), text)
}

const listFileMessage = (fileName: string) =>
  `“${fileName}” là tệp danh mục, không phải tệp kế hoạch. Bấm “Danh mục” rồi “Nhập từ tệp…” để dùng.`

/** What can be done with a plan that came in a file, whose text a newer version alone can read. */
export async function decideChosen(
  storage: Storage,
  fileName: string,
  reading: PlanReading,
  text = '',
): Promise<ChosenFile> {
  const listed = await storage.plans.list({ trashed: false })
  const trashed = await storage.plans.list({ trashed: true })
  if (listed.status === 'failed') return listed
  if (trashed.status === 'failed') return trashed
  const isIn = (list: typeof listed, planId: string) =>
    list.plans.some((plan) => plan.planId === planId)
  const decision = decideImport(reading, text, (planId) =>
    isIn(listed, planId) ? 'listed' : isIn(trashed, planId) ? 'trashed' : 'none',
  )
  return { status: 'chosen', fileName, decision }
}

export const importedNote = (fileName: string) => `Từ tệp “${fileName}”`

/** What tells a restored plan from the one it was copied from. */
export const restoredNote = (savedAt: string) => `Khôi phục từ bản sao lúc ${dayAndTime(savedAt)}`

/** Main gives the name its ending and makes it safe for every system. */
export function planFileName(plan: Plan): string {
  const { title, unitName } = summarizePlan(plan)
  return [title, unitName]
    .filter((part) => part !== '')
    .join(' - ')
    .slice(0, 150)
}

/** The same for a plan of a newer version, as far as it says what it is called. */
export function newerFileName(text: string): string {
  const outline = outlineOfText(text)
  const name = [outline?.title ?? '', outline?.unitName ?? ''].filter((part) => part !== '')
  return (name.join(' - ') || 'Kế hoạch của phiên bản mới hơn').slice(0, 150)
}

/** Saves a stored plan as a plan file; one that cannot be read is saved as the raw data it is. */
export async function exportStoredPlan(
  { storage, desktop }: LibraryServices,
  planId: string,
): Promise<ExportOutcome> {
  const stored = await storage.plans.read(planId)
  switch (stored.status) {
    case 'read':
      return exportText(desktop, planFileName(stored.plan), planFileText(stored.plan))
    case 'newer':
      return exportText(desktop, newerFileName(stored.raw), stored.raw)
    case 'damaged':
      return exportText(desktop, 'Dữ liệu thô của kế hoạch', stored.raw)
    case 'missing':
      return { status: 'failed', message: 'Không còn kế hoạch này trong kho.' }
    case 'failed':
      return stored
  }
}
