import type { Plan } from '#shared/plan/plan'
import { paperKindNames, type PaperKind } from '#shared/reference/paper-kinds'
import { buildPdf, buildWordFile, type ExportServices } from './export-document'
import type { Built } from './worker-line'

export const fileFormats = ['docx', 'pdf'] as const
export type FileFormat = (typeof fileFormats)[number]

export type BuiltFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** One file to be made: a paper in a format, and its name. */
export type WantedFile = {
  readonly paper: PaperKind
  readonly format: FileFormat
  readonly name: string
}

/**
 * Makes files one after another.
 * @param onProgress told before each
 * @param isCancelled asked before each
 */
export async function buildFiles(
  plan: Plan,
  wanted: readonly WantedFile[],
  services: ExportServices,
  onProgress: (done: number) => void = () => undefined,
  isCancelled: () => boolean = () => false,
): Promise<Built<readonly BuiltFile[]>> {
  const files: BuiltFile[] = []
  for (const { paper, format, name } of wanted) {
    if (isCancelled()) return { status: 'superseded' }
    onProgress(files.length)
    const built =
      format === 'docx'
        ? await buildWordFile(plan, paper, services)
        : await buildPdf(plan, paper, services)
    if (built.status === 'failed') {
      return { status: 'failed', message: `${paperKindNames[paper]}: ${built.message}` }
    }
    if (built.status === 'superseded') return built
    files.push({ name, bytes: built.value })
  }
  return { status: 'built', value: files }
}
