import { shell } from 'electron'
import path from 'node:path'
import { OperationFailure } from '../failure'

/** Opens a file or folder main knows with the program the system uses for it. */
export async function openInSystem(file: string): Promise<void> {
  const problem = await shell.openPath(file)
  if (problem === '') return
  throw new OperationFailure(
    'not-found',
    `Không mở được “${path.basename(file)}”. Có thể tệp đã bị chuyển đi hoặc máy chưa có chương trình mở loại tệp này.`,
    problem,
  )
}
