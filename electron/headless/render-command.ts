import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readPlanText, type PlanProblem } from '#shared/plan/parse'
import { SCHEMA_VERSION, type Plan } from '#shared/plan/plan'
import { paperKindNames, paperKinds, type PaperKind } from '#shared/reference/paper-kinds'
import { exportWord } from '#templates/carried-plan/export-word'
import { problemOf } from '#templates/forms/index'
import { explainFileError, OperationFailure } from '../failure'
import { writeAtomically } from '../files/atomic-write'

/**
 * `plan.json out.docx`: a plan file to a Word file. Gives 0 when written, 1 when the plan or a file is
 * at fault (nothing is written), 2 when the command is.
 */

const USAGE = `Cách dùng: npm run render -- <tệp kế hoạch .json> <tệp Word .docx> [--paper <loại văn bản>]
Ví dụ:     npm run render -- ke-hoach-2027.json to-trinh.docx --paper submission
Loại văn bản:
${paperKinds.map((kind) => `  ${kind.padEnd(12)}${paperKindNames[kind]}`).join('\n')}`

/** Problems beyond this many are only counted. */
const MOST_PROBLEMS_SHOWN = 20

class UsageError extends Error {}
class PlanError extends Error {}

export type ExitCode = 0 | 1 | 2

/** Where a command writes its lines. */
export type Console = {
  readonly log: (line: string) => void
  readonly error: (line: string) => void
}

export async function renderCommand(args: readonly string[], console: Console): Promise<ExitCode> {
  try {
    const { input, output, paper } = readArguments(args)
    const plan = await readPlanFile(input)
    const problem = problemOf(plan, paper)
    if (problem !== null) throw new PlanError(problem)
    const bytes = await exportWord(plan, paper)
    await writeAtomically(path.resolve(output), bytes)
    console.log(`Đã ghi ${output}`)
    return 0
  } catch (error) {
    const { message, code } = explain(error)
    console.error(message)
    return code
  }
}

type Arguments = { input: string; output: string; paper: PaperKind }

function readArguments(args: readonly string[]): Arguments {
  const { positionals, values } = parsedArguments(args)
  const [input, output, ...rest] = positionals
  if (input === undefined || output === undefined || rest.length > 0) {
    throw new UsageError('Cần đúng hai tên tệp: tệp kế hoạch và tệp Word sẽ ghi.')
  }
  const paper = paperKinds.find((kind) => kind === (values.paper ?? 'plan'))
  if (paper === undefined) throw new UsageError(`Không có loại văn bản “${values.paper}”.`)
  if (path.extname(output).toLowerCase() !== '.docx') {
    throw new UsageError(`Tệp kết quả “${output}” phải có đuôi .docx.`)
  }
  return { input, output, paper }
}

function parsedArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { paper: { type: 'string' } },
    })
  } catch {
    throw new UsageError('Có tùy chọn không hiểu được.')
  }
}

async function readPlanFile(file: string): Promise<Plan> {
  const reading = readPlanText(await readText(file))
  switch (reading.status) {
    case 'read':
      return reading.plan
    case 'newer':
      throw new PlanError(
        `Tệp “${file}” do phiên bản ứng dụng mới hơn tạo ra (phiên bản dữ liệu ${reading.schemaVersion}; ` +
          `ứng dụng này đọc được đến phiên bản ${SCHEMA_VERSION}). Hãy cập nhật ứng dụng rồi làm lại.`,
      )
    case 'invalid':
      throw new PlanError(`Không đọc được kế hoạch trong tệp “${file}”:\n${list(reading.problems)}`)
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(path.resolve(file), 'utf8')
  } catch (error) {
    throw explainFileError(error, file)
  }
}

function list(problems: readonly PlanProblem[]): string {
  const shown = problems
    .slice(0, MOST_PROBLEMS_SHOWN)
    .map(({ where, path: at, message }) => `  - ${where}${at === '' ? '' : ` [${at}]`}: ${message}`)
  const rest = problems.length - shown.length
  return [...shown, ...(rest > 0 ? [`  … và ${rest} lỗi khác.`] : [])].join('\n')
}

const NOTHING_WRITTEN = 'Không có tệp nào được ghi.'

function explain(error: unknown): { message: string; code: ExitCode } {
  if (error instanceof UsageError) return { message: `${error.message}\n${USAGE}`, code: 2 }
  if (error instanceof PlanError) {
    return { message: `${error.message}\n${NOTHING_WRITTEN}`, code: 1 }
  }
  if (error instanceof OperationFailure) {
    return { message: `${error.failure.message}\n${NOTHING_WRITTEN}`, code: 1 }
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { message: `Ứng dụng gặp lỗi ngoài dự kiến. ${NOTHING_WRITTEN}\n${detail}`, code: 1 }
}
