import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { explainFileError, OperationFailure } from '../failure'

const MAX_PLAN_BYTES = 100_000_000

/** Reads a plan file the officer named, in a dialog or by opening it. */
export async function readPlanFile(file: string): Promise<{ fileName: string; text: string }> {
  return { fileName: path.basename(file), text: await readText(file) }
}

async function readText(file: string): Promise<string> {
  const name = path.basename(file)
  try {
    const { size } = await stat(file)
    if (size > MAX_PLAN_BYTES) throw notAPlan(name)
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    if (error instanceof TypeError) throw notAPlan(name)
    throw explainFileError(error, name)
  }
}

function notAPlan(name: string): OperationFailure {
  return new OperationFailure(
    'damaged',
    `Tệp “${name}” không phải là tệp kế hoạch do ứng dụng lưu, hoặc đã bị hỏng. Hãy chọn tệp khác.`,
  )
}
