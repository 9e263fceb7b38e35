import type { DesktopBridge } from '#shared/bridge/contract'
import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { documentFileName } from './file-name'
import type { Built, DocumentBuilder } from './worker-client'

export type ExportOutcome =
  /** `token` opens the file through the bridge. */
  | { readonly status: 'saved'; readonly fileName: string; readonly token: string }
  | { readonly status: 'cancelled' }
  /** The message is Vietnamese and fit to show. */
  | { readonly status: 'failed'; readonly message: string }

export type ExportServices = {
  readonly builder: Pick<DocumentBuilder, 'buildWord' | 'buildPages'>
  readonly desktop: Pick<DesktopBridge, 'saveWord' | 'savePdf' | 'printToPdf'>
}

/** Builds the Word file of a paper and lets the officer choose where to save it. */
export async function exportWord(
  plan: Plan,
  paper: PaperKind,
  services: ExportServices,
): Promise<ExportOutcome> {
  const built = await services.builder.buildWord(plan, paper)
  if (built.status !== 'built') return failed(built)
  const suggestedName = documentFileName(plan, paper, 'docx')
  return outcome(await services.desktop.saveWord({ suggestedName, bytes: built.value }))
}

/** Prints a paper to PDF, without the preview's links, and lets the officer choose where to save it. */
export async function exportPdf(
  plan: Plan,
  paper: PaperKind,
  services: ExportServices,
): Promise<ExportOutcome> {
  const printed = await buildPdf(plan, paper, services)
  if (printed.status !== 'built') return failed(printed)
  const suggestedName = documentFileName(plan, paper, 'pdf')
  return outcome(await services.desktop.savePdf({ suggestedName, bytes: printed.value }))
}

/** The PDF of a paper, as it leaves the app. */
export async function buildPdf(
  plan: Plan,
  paper: PaperKind,
  services: ExportServices,
): Promise<Built<Uint8Array<ArrayBuffer>>> {
  const built = await services.builder.buildPages(plan, paper)
  if (built.status !== 'built') return built
  const printed = await services.desktop.printToPdf({ sections: [...built.value], links: false })
  return printed.ok
    ? { status: 'built', value: new Uint8Array(printed.value.pdf) }
    : { status: 'failed', message: printed.failure.message }
}

type SaveReply = Awaited<ReturnType<DesktopBridge['saveWord']>>

function outcome(reply: SaveReply): ExportOutcome {
  if (!reply.ok) return { status: 'failed', message: reply.failure.message }
  return reply.value === null ? { status: 'cancelled' } : { status: 'saved', ...reply.value }
}

function failed(built: Exclude<Built<unknown>, { status: 'built' }>): ExportOutcome {
  return built.status === 'superseded'
    ? { status: 'cancelled' }
    : { status: 'failed', message: built.message }
}
