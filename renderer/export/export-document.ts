import type { DesktopBridge } from '#shared/bridge/contract'
import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { appendicesFileName } from './file-name'
import { keepName, offeredName } from './kept-names'
import type { Storage } from '../storage/storage'
import type { DocumentBuilder } from './worker-client'
import type { Built } from './worker-line'

export type ExportOutcome =
  /** `token` opens the file through the bridge. */
  | { readonly status: 'saved'; readonly fileName: string; readonly token: string }
  | { readonly status: 'cancelled' }
  /** The message is Vietnamese and fit to show. */
  | { readonly status: 'failed'; readonly message: string }

export type ExportServices = {
  readonly builder: Pick<DocumentBuilder, 'buildWord' | 'buildPages'>
  readonly desktop: Pick<DesktopBridge, 'saveWord' | 'savePdf' | 'printToPdf'>
  readonly storage: Pick<Storage, 'kept' | 'letterhead'>
}

type AppendixServices = {
  readonly builder: Pick<DocumentBuilder, 'buildAppendices'>
  readonly desktop: Pick<DesktopBridge, 'saveWorkbook'>
}

/** Builds the Word file of a paper and lets the officer choose where to save it. */
export async function exportWord(
  plan: Plan,
  paper: PaperKind,
  services: ExportServices,
): Promise<ExportOutcome> {
  const built = await buildWordFile(plan, paper, services)
  if (built.status !== 'built') return failed(built)
  return saveNamed(plan, paper, 'docx', services, (suggestedName) =>
    services.desktop.saveWord({ suggestedName, bytes: built.value }),
  )
}

/** Prints a paper to PDF, without the preview's links, and lets the officer choose where to save it. */
export async function exportPdf(
  plan: Plan,
  paper: PaperKind,
  services: ExportServices,
): Promise<ExportOutcome> {
  const printed = await buildPdf(plan, paper, services)
  if (printed.status !== 'built') return failed(printed)
  return saveNamed(plan, paper, 'pdf', services, (suggestedName) =>
    services.desktop.savePdf({ suggestedName, bytes: printed.value }),
  )
}

/** Builds the annexes as a workbook and lets the officer choose where to save it. */
export async function exportAppendices(
  plan: Plan,
  { builder, desktop }: AppendixServices,
): Promise<ExportOutcome> {
  const built = await builder.buildAppendices(plan)
  if (built.status !== 'built') return failed(built)
  const suggestedName = appendicesFileName(plan)
  const reply = await desktop.saveWorkbook({ suggestedName, bytes: built.value })
  if (!reply.ok) return { status: 'failed', message: reply.failure.message }
  return reply.value === null ? { status: 'cancelled' } : { status: 'saved', ...reply.value }
}

/** The Word file of a paper, on the unit's own letterhead when that is in use. */
export async function buildWordFile(
  plan: Plan,
  paper: PaperKind,
  { builder, storage }: Pick<ExportServices, 'builder' | 'storage'>,
): Promise<Built<Uint8Array<ArrayBuffer>>> {
  const stored = await storage.letterhead.read()
  if (stored.status === 'failed') return stored
  const { letterhead } = stored
  return builder.buildWord(plan, paper, letterhead?.isOn ? letterhead.bytes : null)
}

/** The PDF of a paper, as it leaves the app. */
export async function buildPdf(
  plan: Plan,
  paper: PaperKind,
  services: Pick<ExportServices, 'builder' | 'desktop'>,
): Promise<Built<Uint8Array<ArrayBuffer>>> {
  const built = await services.builder.buildPages(plan, paper)
  if (built.status !== 'built') return built
  const printed = await services.desktop.printToPdf({ sections: [...built.value], links: false })
  return printed.ok
    ? { status: 'built', value: new Uint8Array(printed.value.pdf) }
    : { status: 'failed', message: printed.failure.message }
}

/** Saves under the name the officer gave last time, and keeps the one given now. */
async function saveNamed(
  plan: Plan,
  paper: PaperKind,
  extension: 'docx' | 'pdf',
  { storage: { kept } }: ExportServices,
  save: (suggestedName: string) => Promise<SaveReply>,
): Promise<ExportOutcome> {
  const reply = await save(await offeredName(plan, paper, extension, kept))
  if (!reply.ok) return { status: 'failed', message: reply.failure.message }
  if (reply.value === null) return { status: 'cancelled' }
  await keepName(reply.value.fileName, plan, paper, extension, kept)
  return { status: 'saved', ...reply.value }
}

type SaveReply = Awaited<ReturnType<DesktopBridge['saveWord']>>

function failed(built: Exclude<Built<unknown>, { status: 'built' }>): ExportOutcome {
  return built.status === 'superseded'
    ? { status: 'cancelled' }
    : { status: 'failed', message: built.message }
}
