import type { DesktopBridge } from '#shared/bridge/contract'
import type { PrintSection } from '#shared/bridge/print'
import type { Plan } from '#shared/plan/plan'
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

/** Builds the Word file of a plan and lets the officer choose where to save it. */
export async function exportWord(plan: Plan, services: ExportServices): Promise<ExportOutcome> {
  const built = await services.builder.buildWord(plan)
  if (built.status !== 'built') return failed(built)
  const suggestedName = documentFileName(plan, 'docx')
  return outcome(await services.desktop.saveWord({ suggestedName, bytes: built.value }))
}

/** Prints the plan to PDF, without the preview's links, and lets the officer choose where to save it. */
export async function exportPdf(plan: Plan, services: ExportServices): Promise<ExportOutcome> {
  const built = await services.builder.buildPages(plan)
  if (built.status !== 'built') return failed(built)
  const printed = await services.desktop.printToPdf({ sections: [...built.value], links: false })
  if (!printed.ok) return { status: 'failed', message: printed.failure.message }
  const suggestedName = documentFileName(plan, 'pdf')
  return outcome(await services.desktop.savePdf({ suggestedName, bytes: printed.value.pdf }))
}

type SaveReply = Awaited<ReturnType<DesktopBridge['saveWord']>>

function outcome(reply: SaveReply): ExportOutcome {
  if (!reply.ok) return { status: 'failed', message: reply.failure.message }
  return reply.value === null ? { status: 'cancelled' } : { status: 'saved', ...reply.value }
}

function failed(
  built: Exclude<Built<Uint8Array | readonly PrintSection[]>, { status: 'built' }>,
): ExportOutcome {
  return built.status === 'superseded'
    ? { status: 'cancelled' }
    : { status: 'failed', message: built.message }
}
