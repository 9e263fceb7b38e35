import { listsInUse } from '#shared/lists/bundled'
import type { ListKind } from '#shared/lists/kinds'
import type { ListsOfFile } from '#shared/lists/list-file'
import { mergeEntries, replaceEntries } from '#shared/lists/merge'
import type { OwnLists } from '#shared/lists/unit-list'
import { todayIso } from '../platform/today'

/** What becomes of the list in use when a file has one. */
export type Way = 'merge' | 'replace' | 'skip'

export const ways: readonly { readonly id: Way; readonly label: string }[] = [
  { id: 'merge', label: 'Gộp: thêm mục mới, cập nhật mục khác, không xóa mục nào' },
  { id: 'replace', label: 'Thay cả danh mục bằng danh mục trong tệp' },
  { id: 'skip', label: 'Không nhập danh mục này' },
]

/** The unit's lists with one taken from a file. */
export function withFile(own: OwnLists, kind: ListKind, lists: ListsOfFile, way: Way): OwnLists {
  const list = lists[kind]
  if (list === undefined || way === 'skip') return own
  const current = listsInUse(own)[kind]
  return {
    ...own,
    [kind]:
      way === 'replace'
        ? {
            edition: list.edition,
            changedOn: null,
            entries: replaceEntries(kind, current.entries, list.entries),
          }
        : {
            ...current,
            changedOn: todayIso(),
            entries: mergeEntries(kind, current.entries, list.entries),
          },
  }
}
