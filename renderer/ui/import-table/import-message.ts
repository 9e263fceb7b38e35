import { formatWhole } from '#shared/vietnamese/numbers'
import type { ListRow } from '#templates/tables/list-rows'
import type { Imported } from './import-rows'

/** What the officer is told of an import. */

export function importedMessage<R>({ rows }: Imported<R>, noun: string, fileName: string): string {
  const left = rows.flatMap((row) => [...row.left.values()])
  const unread = rows.reduce((sum, row) => sum + row.unread.length, 0)
  return [
    `Đã nhập ${formatWhole(rows.length)} ${noun} từ “${fileName}”.`,
    unread === 0 ? '' : `${formatWhole(unread)} ô giữ nguyên chữ trong tệp vì chưa đọc được.`,
    left.length === 0
      ? ''
      : `${formatWhole(left.length)} ô chưa nhận (không có trong danh mục hoặc quá dài): ${samples(left)}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

type Skipped = Exclude<ListRow, { kind: 'row' }>

const KINDS: readonly (readonly [kind: Skipped['kind'], name: string])[] = [
  ['group', 'tiêu đề nhóm'],
  ['total', 'dòng cộng'],
  ['note', 'dòng ngoài bảng'],
]

/** "Không nhập thành dòng: 3 tiêu đề nhóm (“A”, “B”, “C”); 1 dòng cộng (“Tổng cộng”)." */
export function skippedText(skipped: readonly Skipped[]): string {
  const parts = KINDS.flatMap(([kind, name]) => {
    const texts = skipped.filter((each) => each.kind === kind).map(({ text }) => text)
    return texts.length === 0 ? [] : [`${texts.length} ${name} (${samples(texts)})`]
  })
  return `Không nhập thành dòng: ${parts.join('; ')}.`
}

function samples(texts: readonly string[]): string {
  const shown = texts.slice(0, 3).map((text) => `“${text.slice(0, 40)}”`)
  return texts.length > 3 ? `${shown.join(', ')} và ${texts.length - 3} mục khác` : shown.join(', ')
}
