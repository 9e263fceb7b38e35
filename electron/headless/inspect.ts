import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fixDocument } from '#templates/inspect/fix/fix-document'
import { inspect } from '#templates/inspect/inspect'
import {
  severityNames,
  type Finding,
  type Inspection,
  type Unchecked,
} from '#templates/inspect/inspection'
import { findInWord, type WordLeftovers } from '#templates/word-leftovers/find-in-word'
import { explainFileError, OperationFailure, systemCode } from '../failure'

/**
 * `npm run inspect -- file.docx [--json] [--fix mended.docx]`: what a Word file breaks, with the
 * clause, and what of an earlier year is left in it, in plain Node without a window; with `--fix`,
 * what a mended copy still breaks. Exit 1 when a rule of law is broken, 2 when the command or the
 * file is at fault, 0 otherwise.
 */

const USAGE = `Cách dùng: npm run inspect -- <tệp Word .docx> [--json] [--fix <bản đã sửa .docx>]
Ví dụ:     npm run inspect -- ke-hoach-2027.docx
           npm run inspect -- cong-van.docx --fix cong-van-da-sua.docx`

/** Larger files are refused before they are read into memory. */
const LARGEST_FILE = 200 * 1024 * 1024

const OK = 0
const LAW_BROKEN = 1
const REFUSED = 2

class UsageError extends Error {}

async function main(args: readonly string[]): Promise<number> {
  const { file, json, mended } = readArguments(args)
  const bytes = await readBytes(file)
  const inspection =
    mended === null ? inspect(bytes, { today: today() }) : await mend(bytes, mended)
  const leftovers = findInWord(bytes, path.basename(file), { year: null })
  console.log(
    json
      ? JSON.stringify({ ...inspection, leftovers }, null, 2)
      : [asText(inspection, file), leftoverText(leftovers)].join('\n\n'),
  )
  if (inspection.status === 'refused') return REFUSED
  return inspection.findings.some(({ severity }) => severity === 'law') ? LAW_BROKEN : OK
}

/** Writes a mended copy; never over a file that exists. @returns what the copy still breaks */
async function mend(bytes: Uint8Array, to: string): Promise<Inspection> {
  const result = fixDocument(bytes, { today: today() })
  if (result.status === 'refused') return result
  try {
    await writeFile(path.resolve(to), result.bytes, { flag: 'wx' })
  } catch (error) {
    if (systemCode(error) === 'EEXIST') {
      throw new UsageError(`“${to}” đã có; hãy chọn tên khác cho bản đã sửa.`)
    }
    throw explainFileError(error, to)
  }
  console.error(`Đã sửa ${result.fixed} điểm, ghi bản đã sửa vào “${to}”. Tệp gốc giữ nguyên.`)
  return result.remaining
}

type Arguments = { readonly file: string; readonly json: boolean; readonly mended: string | null }

function readArguments(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, fix: { type: 'string' } },
      allowPositionals: true,
    })
    const [file, ...rest] = positionals
    if (file === undefined || rest.length > 0) {
      throw new UsageError('Cần đúng một tên tệp Word.')
    }
    return { file, json: values.json, mended: values.fix ?? null }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError('Không hiểu các tham số của lệnh.')
  }
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
  const { findings, unchecked, inapplicable } = inspection
  return [
    `Kiểm tra thể thức “${path.basename(file)}”: ${outcome(inspection)}.`,
    ...findings.map((finding, index) => findingText(finding, index + 1)),
    ...ruleList('Chưa kiểm được', unchecked),
    ...ruleList('Không áp dụng cho văn bản này', inapplicable),
  ].join('\n')
}

type Inspected = Extract<Inspection, { status: 'inspected' }>

/** Never "no fault" of what was not judged. */
function outcome({ findings, unchecked, isOfficial }: Inspected): string {
  const found = findings.length === 0 ? '' : `${findings.length} điểm cần xem`
  if (!isOfficial) {
    const why = 'không thấy Quốc hiệu, tên loại hay chữ ký nên chưa kiểm như văn bản hành chính'
    return found === '' ? why : `${why}; ${found}`
  }
  if (found !== '') return found
  return unchecked.length === 0
    ? 'không thấy lỗi'
    : `không thấy lỗi ở các quy tắc đã kiểm; còn ${unchecked.length} quy tắc chưa kiểm được`
}

const ruleList = (title: string, rules: readonly Unchecked[]): readonly string[] =>
  rules.length === 0
    ? []
    : [
        '',
        `${title} (${rules.length}):`,
        ...rules.map(({ title: name, reason }) => `  - ${name}: ${reason}`),
      ]

function findingText({ severity, message, clause, place }: Finding, position: number): string {
  const where = place ? `\n   Tại đoạn ${place.paragraph + 1}: “${place.quote}”` : ''
  return `\n${position}. [${severityNames[severity]}] ${message}${where}\n   Theo: ${clause}`
}

function leftoverText({ year, found }: WordLeftovers): string {
  if (year === null) return 'Săn năm cũ: chưa biết văn bản của năm nào.'
  if (found.length === 0) return `Săn năm cũ: không còn chỗ nào của năm ${year - 1}.`
  return [
    `Săn năm cũ: ${found.length} chỗ còn của năm ${year - 1}.`,
    ...found.map(
      ({ where, text, proposal, why }) =>
        `  - ${where}: “${text}”${proposal === null ? '' : ` → “${proposal}”`}. ${why}`,
    ),
  ].join('\n')
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
