import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'
import type { SettingsRepository } from '../storage/settings'
import { documentFileName } from './file-name'

type Extension = 'docx' | 'pdf'

/** The name to offer for a file: the one the officer gave it last time, else the usual one. */
export async function offeredName(
  plan: Plan,
  paper: PaperKind,
  extension: Extension,
  settings: SettingsRepository,
): Promise<string> {
  const kept = (await settings.read('exportNames'))[keyOf(plan, paper, extension)]
  return kept ?? documentFileName(plan, paper, extension)
}

/** Keeps a name of the officer's own; the usual one follows the plan's year and unit instead. */
export async function keepName(
  fileName: string,
  plan: Plan,
  paper: PaperKind,
  extension: Extension,
  settings: SettingsRepository,
): Promise<void> {
  const { [keyOf(plan, paper, extension)]: before, ...names } = await settings.read('exportNames')
  const isOwn = fileName !== documentFileName(plan, paper, extension)
  if (!isOwn && before === undefined) return
  await settings.write(
    'exportNames',
    isOwn ? { ...names, [keyOf(plan, paper, extension)]: fileName } : names,
  )
}

const keyOf = (plan: Plan, paper: PaperKind, extension: Extension) =>
  `${plan.id} ${paper} ${extension}`
