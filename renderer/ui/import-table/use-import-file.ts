import { useRef, useState } from 'react'
import type { RowSection } from '#shared/plan/plan'
import type { TargetField } from '#templates/workbook/import/match-columns'
import { workbookLimits } from '#templates/workbook/read/limits'
import { workbookRefusals } from '#templates/workbook/read/refusals'
import type { Sheet } from '#templates/workbook/cell'
import { useServices } from '../../shell/services'
import { bestSheet, openTable, type OpenTable } from './open-table'

export type ImportFile =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly fileName: string }
  /** The message is Vietnamese and fit to show. */
  | { readonly status: 'failed'; readonly fileName: string; readonly message: string }
  | {
      readonly status: 'open'
      readonly fileName: string
      readonly sheets: readonly Sheet[]
      readonly index: number
      readonly open: OpenTable
    }

const UNREADABLE =
  'Không đọc được tệp này; có thể tệp đã bị chuyển đi hoặc ổ đĩa đã rút ra. Hãy thử lại.'
const NO_TABLE = 'Tệp không có ô nào có nội dung. Hãy chọn tệp khác.'

/** The file rows are taken from: chosen, read in a worker, a sheet of it open. */
export function useImportFile(
  section: RowSection,
  targets: readonly TargetField[],
  /** Of the plan. */
  year: number,
) {
  const { inspector } = useServices()
  const [file, setFile] = useState<ImportFile>({ status: 'none' })
  const latest = useRef<File | null>(null)

  const read = async (chosen: File): Promise<ImportFile> => {
    const fileName = chosen.name
    const failed = (message: string): ImportFile => ({ status: 'failed', fileName, message })
    if (chosen.size > workbookLimits.fileBytes) return failed(workbookRefusals.tooBig)
    const bytes = await chosen.arrayBuffer().catch(() => null)
    if (bytes === null) return failed(UNREADABLE)
    const built = await inspector.readTables(fileName, new Uint8Array(bytes))
    if (built.status !== 'built') return failed('message' in built ? built.message : UNREADABLE)
    if (built.value.status === 'refused') return failed(built.value.message)
    const { sheets } = built.value
    const index = bestSheet(section, sheets, targets)
    const sheet = sheets[index]
    if (!sheet) return failed(NO_TABLE)
    return {
      status: 'open',
      fileName,
      sheets,
      index,
      open: openTable(section, sheet, targets, { year }),
    }
  }

  return {
    file,
    choose: (chosen: File) => {
      latest.current = chosen
      setFile({ status: 'reading', fileName: chosen.name })
      void read(chosen).then((next) => {
        // Another file may have been chosen while this one was read.
        if (latest.current === chosen) setFile(next)
      })
    },
    openSheet: (index: number) => {
      const sheet = file.status === 'open' ? file.sheets[index] : undefined
      if (file.status !== 'open' || !sheet) return
      setFile({ ...file, index, open: openTable(section, sheet, targets, { year }) })
    },
    setHeading: (headRow: number | null) => {
      if (file.status !== 'open') return
      setFile({ ...file, open: openTable(section, file.open.sheet, targets, { headRow, year }) })
    },
    setOpen: (open: OpenTable) => {
      if (file.status === 'open') setFile({ ...file, open })
    },
  }
}
