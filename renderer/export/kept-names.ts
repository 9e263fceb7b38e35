import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'
import type { KeptRepository } from '../storage/kept'
import { documentFileName } from './file-name'

type Extension = 'docx' | 'pdf'

/** The name to offer for a file: the one the officer gave it last time, else the usual one. */
export async function offeredName(
  plan: Plan,
  paper: PaperKind,
  extension: Extension,
  kept: KeptRepository,
): Promise<string> {
  const names = await kept.exportNames.read()
  const own = names.status === 'failed' ? undefined : names.value[keyOf(plan, paper, extension)]
  return own ?? documentFileName(plan, paper, extension)
}

/** Keeps a name of the officer's own; the usual one follows the plan's year and unit instead. */
export async function keepName(
  fileName: string,
  plan: Plan,
  paper: PaperKind,
  extension: Extension,
  kept: KeptRepository,
): Promise<void> {
  const key = keyOf(plan, paper, extension)
  const isOwn = fileName !== documentFileName(plan, paper, extension)
  await kept.exportNames.update((before) => {
    if (isOwn) return { ...before, [key]: fileName }
    const { [key]: dropped, ...names } = before
    return dropped === undefined ? before : names
  })
}

const keyOf = (plan: Plan, paper: PaperKind, extension: Extension) =>
  `${plan.id} ${paper} ${extension}`
