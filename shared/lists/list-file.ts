import { z } from 'zod'
import { explainIssue } from '#shared/plan/explain-issue'
import { parseJson } from '#shared/plan/parse-json'
import { entryFieldNames } from './field-names'
import { listKinds, listNames, type ListKind } from './kinds'
import { edition, entrySchemas, type UnitList } from './unit-list'

/** One file format for every list: docs/decisions/list-files.md. */
const LIST_FORMAT = 'khtt-danh-muc'
/** Raised by one with every change of shape; an older app refuses a newer file. */
const LIST_SCHEMA_VERSION = 1
/** Larger files hold no list of ours. */
export const MOST_LIST_BYTES = 5_000_000

/** Identities are what plans name norms by: two entries of one are a mistake somebody must see. */
const part = <T extends z.ZodType<{ readonly id: string }>>(entry: T) =>
  z
    .strictObject({ edition, entries: z.array(entry).max(5_000) })
    .superRefine(({ entries }, context) => {
      const first = new Map<string, number>()
      for (const [index, { id }] of entries.entries()) {
        const earlier = first.get(id)
        if (earlier === undefined) first.set(id, index)
        else {
          context.addIssue({
            code: 'custom',
            path: ['entries', index, 'id'],
            message: `Trùng mã định danh với dòng ${earlier + 1}`,
          })
        }
      }
    })
    .optional()

const listFile = z.strictObject({
  format: z.literal(LIST_FORMAT),
  schemaVersion: z.literal(LIST_SCHEMA_VERSION),
  lists: z
    .strictObject({
      bodyNames: part(entrySchemas.bodyNames),
      costNorms: part(entrySchemas.costNorms),
      legalBases: part(entrySchemas.legalBases),
      budgetCodes: part(entrySchemas.budgetCodes),
    })
    .refine((lists) => listKinds.some((kind) => lists[kind] !== undefined), {
      error: 'Tệp không có danh mục nào',
    }),
  /** What a copy holds of lists the app could not read: for a person to rescue, never taken in. */
  unread: z.record(z.string(), z.string()).optional(),
})

/** Lists as a file carries them: any of the four. */
export type ListsOfFile = {
  readonly [K in ListKind]?: Omit<UnitList<K>, 'changedOn'> | undefined
}

type ListProblem = { readonly where: string; readonly message: string }

export type ListReading =
  | { readonly status: 'read'; readonly lists: ListsOfFile }
  /** From a newer version of the app. */
  | { readonly status: 'newer'; readonly schemaVersion: number }
  | { readonly status: 'invalid'; readonly problems: readonly ListProblem[] }

/**
 * Lists as the text of a file, indented so that a person can read it.
 * @param unread what is stored of them and could not be read, as text
 */
export function listFileText(
  lists: ListsOfFile,
  unread: { readonly [K in ListKind]?: string } = {},
): string {
  const rest = Object.keys(unread).length === 0 ? {} : { unread }
  const file = { format: LIST_FORMAT, schemaVersion: LIST_SCHEMA_VERSION, lists, ...rest }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Reads the text of a list file, from anybody's USB stick. Never throws. */
export function readListFile(text: string): ListReading {
  let value: unknown
  try {
    value = parseJson(text)
  } catch {
    return wholeFile('Không đọc được nội dung (JSON). Tệp không phải tệp danh mục hoặc đã hỏng.')
  }
  const head = z.looseObject({ format: z.string(), schemaVersion: z.number() }).safeParse(value)
  if (!head.success || head.data.format !== LIST_FORMAT) {
    return wholeFile(isPlanFile(value) ? PLAN_FILE : NOT_A_LIST)
  }
  const { schemaVersion } = head.data
  if (schemaVersion > LIST_SCHEMA_VERSION) return { status: 'newer', schemaVersion }
  const parsed = listFile.safeParse(value, { reportInput: true })
  return parsed.success
    ? { status: 'read', lists: parsed.data.lists }
    : {
        status: 'invalid',
        problems: parsed.error.issues.map((issue) => ({
          where: placeOf(issue.path),
          message: explainIssue(issue),
        })),
      }
}

const wholeFile = (message: string): ListReading => ({
  status: 'invalid',
  problems: [{ where: 'Toàn bộ tệp', message }],
})

const PLAN_FILE =
  'Đây là tệp kế hoạch, không phải tệp danh mục. Mở tệp kế hoạch ở màn hình danh sách kế hoạch.'
const NOT_A_LIST =
  'Tệp không phải tệp danh mục. Hãy chọn tệp do ứng dụng xuất ở màn hình “Danh mục của đơn vị”.'

const isPlanFile = (value: unknown) =>
  typeof value === 'object' && value !== null && 'legalBases' in value && 'activities' in value

const told: Readonly<Record<string, string>> = entryFieldNames

/** "Định mức chi, dòng 3, Mức tối đa (đồng)". */
function placeOf(path: readonly PropertyKey[]): string {
  const steps = path
    .filter((key) => key !== 'lists' && key !== 'entries')
    .map((key) => {
      if (typeof key === 'number') return `dòng ${key + 1}`
      const name = String(key)
      const kind = listKinds.find((each) => each === name)
      return kind ? listNames[kind] : (told[name] ?? name)
    })
  return steps.length === 0 ? 'Toàn bộ tệp' : steps.join(', ')
}
