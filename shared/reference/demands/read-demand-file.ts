import { z } from 'zod'
import { explainIssue } from '#shared/plan/explain-issue'
import { parseJson } from '#shared/plan/parse-json'
import { DEMAND_FILE_FORMAT, DEMAND_FILE_VERSION, demandSet, type DemandSet } from './demand-set'
import { evidence } from './evidence'

const evidenceKinds = evidence.options.map(({ shape }) => shape.kind.value)

/** Larger files hold no letter. */
export const MOST_DEMAND_BYTES = 2_000_000

type DemandProblem = { readonly where: string; readonly message: string }

export type DemandReading =
  | { readonly status: 'read'; readonly set: DemandSet }
  /** Not usable; what to do is in Vietnamese. */
  | { readonly status: 'invalid'; readonly problems: readonly DemandProblem[] }

/** A letter as the text of a file, indented so that a person can read and change it. */
export const demandFileText = (set: DemandSet) => `${JSON.stringify(set, null, 2)}\n`

/** Reads the text of a file of demands, from anybody. Never throws. */
export function readDemandFile(text: string): DemandReading {
  let value: unknown
  try {
    value = parseJson(text)
  } catch (error) {
    return wholeFile(`Không đọc được nội dung JSON${lineOf(error, text)}. ${NOT_DEMANDS}`)
  }
  const head = z.looseObject({ format: z.string(), schemaVersion: z.number() }).safeParse(value)
  if (!head.success || head.data.format !== DEMAND_FILE_FORMAT) return wholeFile(NOT_DEMANDS)
  if (head.data.schemaVersion > DEMAND_FILE_VERSION) {
    return wholeFile('Tệp do phiên bản mới hơn của ứng dụng tạo ra. Hãy cập nhật ứng dụng.')
  }
  const parsed = demandSet.safeParse(value, { reportInput: true })
  return parsed.success
    ? { status: 'read', set: parsed.data }
    : {
        status: 'invalid',
        problems: parsed.error.issues.map((issue) => ({
          where: placeOf(issue.path),
          message: issue.path.at(-1) === 'kind' ? UNKNOWN_KIND : explainIssue(issue),
        })),
      }
}

const NOT_DEMANDS =
  'Tệp này không phải tệp yêu cầu. Hãy chọn tệp .json có “"format": "khtt-yeu-cau"” ở đầu.'

const UNKNOWN_KIND = `Không có kiểu bằng chứng này. Chỉ nhận: ${evidenceKinds.join(', ')}.`

const wholeFile = (message: string): DemandReading => ({
  status: 'invalid',
  problems: [{ where: 'Toàn bộ tệp', message }],
})

/** " từ dòng 12" when the reader of JSON says where it stopped; not always. */
function lineOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  return position === undefined
    ? ''
    : ` từ dòng ${text.slice(0, Number(position)).split('\n').length}`
}

const PART_NAMES: Readonly<Record<string, string>> = {
  edition: 'Bản',
  version: 'Số bản (version)',
  date: 'Ngày (date)',
  letter: 'Văn bản (letter)',
  type: 'Loại văn bản (type)',
  number: 'Số (number)',
  issuer: 'Cơ quan ban hành (issuer)',
  subject: 'Trích yếu (subject)',
  source: 'Nguồn (source)',
  sections: 'Mục',
  addressees: 'Nơi nhận (addressees)',
  bodies: 'Cơ quan (bodies)',
  unitKinds: 'Loại đơn vị (unitKinds)',
  names: 'Từ trong tên (names)',
  verified: 'Đã đối chiếu (verified)',
  demands: 'Yêu cầu',
  clause: 'Vị trí trong văn bản (clause)',
  title: 'Tên yêu cầu (title)',
  quote: 'Nguyên văn (quote)',
  explanation: 'Giải thích (explanation)',
  evidence: 'Bằng chứng',
  kind: 'Kiểu bằng chứng (kind)',
  label: 'Tên bằng chứng (label)',
}

/** "Mục, số 2, Yêu cầu, số 1, Bằng chứng, số 3, Kiểu bằng chứng (kind)". */
function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'Toàn bộ tệp'
  return path
    .map((key) =>
      typeof key === 'number' ? `số ${key + 1}` : (PART_NAMES[String(key)] ?? String(key)),
    )
    .join(', ')
    .replaceAll(', số ', ' số ')
}
