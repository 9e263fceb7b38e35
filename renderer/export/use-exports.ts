import { useCallback, useState } from 'react'
import type { Plan } from '#shared/plan/plan'
import { paperKindNames, type PaperKind } from '#shared/reference/paper-kinds'
import { findGaps } from '#shared/rules/completeness/index'
import { usePlan } from '../plan/use-plan'
import { useServices } from '../shell/services'
import { notify } from '../ui/notices'
import { copyPaper } from './copy-paper'
import {
  buildPdf,
  exportAppendices,
  exportPdf,
  exportWord,
  type ExportOutcome,
} from './export-document'
import { documentFileName } from './file-name'

/** What can be done with the paper that is shown; one thing at a time. */
export function useExports(paper: PaperKind) {
  const services = useServices()
  const plan = usePlan((current) => current)
  const [working, setWorking] = useState(false)
  const { desktop } = services

  const run = useCallback(
    (work: () => Promise<void>) => {
      if (working) return
      setWorking(true)
      void work().finally(() => setWorking(false))
    },
    [working],
  )
  const saved = (outcome: ExportOutcome, openLabel: string) => {
    if (outcome.status === 'failed') notify(outcome.message)
    if (outcome.status !== 'saved') return
    const { fileName, token } = outcome
    notify(
      `Đã xuất “${fileName}”.${openPoints(plan)}`,
      [
        { label: openLabel, run: () => void report(desktop.openFile({ token })) },
        { label: 'Mở thư mục', run: () => void report(desktop.showInFolder({ token })) },
      ],
      'export-done',
    )
  }

  return {
    working,
    word: () => run(async () => saved(await exportWord(plan, paper, services), 'Mở bằng Word')),
    pdf: () => run(async () => saved(await exportPdf(plan, paper, services), 'Mở tệp')),
    appendices: () =>
      run(async () => saved(await exportAppendices(plan, services), 'Mở bằng Excel')),
    print: () =>
      run(async () => {
        const built = await buildPdf(plan, paper, services)
        if (built.status === 'failed') notify(built.message)
        if (built.status !== 'built') return
        const suggestedName = documentFileName(plan, paper, 'pdf')
        await report(desktop.openForPrinting({ suggestedName, pdf: built.value }))
      }),
    copy: () =>
      run(async () => {
        notify(
          (await copyPaper(plan, paper))
            ? `Đã chép toàn văn “${paperKindNames[paper]}”. Dán vào Word hoặc thư bằng Ctrl+V.`
            : 'Chưa chép được. Hãy xuất Word rồi chép từ đó.',
        )
      }),
  }
}

/** Tells of a failure where the officer looks. */
async function report(
  reply: Promise<{ ok: true } | { ok: false; failure: { message: string } }>,
): Promise<void> {
  const answer = await reply
  if (!answer.ok) notify(answer.failure.message)
}

/** Said with every export, so that no paper goes up with a gap nobody spoke of. */
function openPoints(plan: Plan): string {
  const count = findGaps(plan).length
  return count === 0 ? '' : ` Còn ${count} chỗ chưa điền đủ; xem phần Rà soát trước khi trình ký.`
}
