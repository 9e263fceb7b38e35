import { MAIN_PART, packed, parsedPart, serialized, unpacked } from '#templates/word-xml/parts'
import { examine, type InspectOptions } from '../inspect'
import type { Inspection } from '../inspection'
import { applyEdits } from './apply-edits'

export type Fixed =
  | {
      readonly status: 'fixed'
      /** A new file; everything but the main part, and headers where page numbers are mended, is as it was. */
      readonly bytes: Uint8Array<ArrayBuffer>
      /** Findings that are gone. */
      readonly fixed: number
      readonly remaining: Inspection
    }
  | { readonly status: 'refused'; readonly message: string }

/** Mending one fault may show the next: a title must be found before its type is judged. */
const ROUNDS = 4

const TOO_BIG =
  'Tệp có nội dung đính kèm quá lớn để sửa giúp. Hãy giảm cỡ hình ảnh trong Word rồi thử lại.'
const ELSEWHERE =
  'Tệp này có cấu trúc khác thường nên chỉ kiểm tra được, không sửa giúp được. Hãy mở bằng Word, lưu lại rồi thử lại.'

/**
 * Mends what can be mended without judging the text, in a copy.
 * @param only findings to mend, by position in the inspection; all that can be when left out
 */
export function fixDocument(
  bytes: Uint8Array,
  { only, ...options }: InspectOptions & { readonly only?: readonly number[] },
): Fixed {
  let { inspection, mends } = examine(bytes, options)
  if (inspection.status === 'refused') return inspection
  const found = inspection.findings.length
  const parts = unpacked(bytes)
  if (parts === null) return { status: 'refused', message: TOO_BIG }
  const main = parts[MAIN_PART]
  if (!main) return { status: 'refused', message: ELSEWHERE }
  const document = parsedPart(main)
  let current = new Uint8Array(bytes)
  for (let round = 0; round < (only ? 1 : ROUNDS); round += 1) {
    const edits = (only ? mends.filter((_, index) => only.includes(index)) : mends).flatMap(
      (mend) => mend.edits,
    )
    if (edits.length === 0 || applyEdits(document, edits, parts) === 0) break
    current = packed({ ...parts, [MAIN_PART]: serialized(document) })
    ;({ inspection, mends } = examine(current, options))
  }
  const left = inspection.status === 'inspected' ? inspection.findings.length : 0
  return {
    status: 'fixed',
    bytes: current,
    fixed: Math.max(0, found - left),
    remaining: inspection,
  }
}
