import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { inspect } from '#templates/inspect/inspect'
import { severityNames, type Finding, type Inspection } from '#templates/inspect/inspection'
import { explainFileError, OperationFailure } from '../failure'

/**
 * `npm run inspect -- file.docx [--json]`: what a Word file breaks, with the clause, in plain Node
 * without a window. Exit 1 when a rule of law is broken, 2 when the command or the file is at fault,
 * 0 otherwise.
 */

const USAGE = `Cách dùng: npm run inspect -- <tệp Word .docx> [--json]
Ví dụ:     npm run inspect -- ke-hoach-2027.docx`

/** Larger files are refused before they are read into memory. */
const LARGEST_FILE = 200 * 1024 * 1024

const OK = 0
const LAW_BROKEN = 1
const REFUSED = 2

class UsageError extends Error {}

async function main(args: readonly string[]): Promise<number> {
  const { file, json } = readArguments(args)
  const inspection = inspect(await readBytes(file), { today: today() })
  console.log(json ? JSON.stringify(inspection, null, 2) : asText(inspection, file))
  if (inspection.status === 'refused') return REFUSED
  return inspection.findings.some(({ severity }) => severity === 'law') ? LAW_BROKEN : OK
}

function readArguments(args: readonly string[]): { file: string; json: boolean } {
  const names = args.filter((each) => each !== '--json')
  const [file, ...rest] = names
  if (file === undefined || rest.length > 0 || file.startsWith('-')) {
    throw new UsageError('Cần đúng một tên tệp Word.')
  }
  return { file, json: names.length < args.length }
}

async function readBytes(file: string): Promise<Uint8Array> {
  const target = path.resolve(file)
  try {
    const found = await stat(target)
    if (!found.isFile()) throw new UsageError(`“${file}” không phải là một tệp.`)
    if (found.size > LARGEST_FILE)
      throw new UsageError(`Tệp “${file}” lớn hơn 200 MB nên không đọc.`)
    return await readFile(target)
  } catch (error) {
    throw explainFileError(error, file)
  }
}

function today(): string {
  const now = new Date()
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

function asText(inspection: Inspection, file: string): string {
  if (inspection.status === 'refused') return inspection.message
  const { findings, unchecked } = inspection
  return [
    `Kiểm tra thể thức “${path.basename(file)}”: ${findings.length === 0 ? 'không thấy lỗi' : `${findings.length} điểm cần xem`}.`,
    ...findings.map((finding, index) => findingText(finding, index + 1)),
    ...(unchecked.length === 0 ? [] : ['', `Chưa kiểm được (${unchecked.length}):`]),
    ...unchecked.map(({ title, reason }) => `  - ${title}: ${reason}`),
  ].join('\n')
}

function findingText({ severity, message, clause, place }: Finding, position: number): string {
  const where = place ? `\n   Tại đoạn ${place.paragraph + 1}: “${place.quote}”` : ''
  return `\n${position}. [${severityNames[severity]}] ${message}${where}\n   Theo: ${clause}`
}

/** Prints what went wrong, for the person at the command line. */
function report(error: unknown): number {
  if (error instanceof UsageError) console.error(`${error.message}\n${USAGE}`)
  else if (error instanceof OperationFailure) console.error(error.failure.message)
  else console.error('Lỗi ngoài dự kiến của ứng dụng. Chi tiết:', error)
  return REFUSED
}

main(process.argv.slice(2))
  .catch(report)
  .then((code) => {
    process.exitCode = code
  })
  .catch(report)
