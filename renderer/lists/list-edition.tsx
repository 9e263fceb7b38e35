import { bundledLists } from '#shared/lists/bundled'
import type { ListKind } from '#shared/lists/kinds'
import { formatDate } from '#shared/vietnamese/dates'
import { notify } from '../ui/notices'
import { listViews } from './list-views'
import { useListsState, useListsStore, useUnitList } from './use-lists'

/** Which edition of a list is in use, what became of it here, and the way back to the app's own. */
export function ListEdition({ kind }: { readonly kind: ListKind }) {
  const lists = useListsStore()
  const list = useUnitList(kind)
  const isOwn = useListsState(({ own }) => own[kind] !== null)
  const { edition, changedOn, entries } = list
  const bundled = bundledLists[kind].edition
  const open = entries.filter(({ verified }) => !verified).length
  const { noun } = listViews[kind]
  const goBack = () => {
    lists.change('Trở lại danh mục kèm ứng dụng', null, (own) => ({ ...own, [kind]: null }))
    notify('Đã trở lại danh mục kèm ứng dụng.', { label: 'Hoàn tác', run: lists.undo })
  }
  return (
    <div className="list-edition" data-testid="list-edition" data-own={isOwn}>
      <span>
        Phiên bản <strong>{edition.version}</strong>, ngày {formatDate(edition.date)}
        {edition.issuer === '' ? '' : ` · ${edition.issuer}`}
        {changedOn === null ? '' : ` · đơn vị sửa ngày ${formatDate(changedOn)}`}
      </span>
      <span className="hint">
        {entries.length} {noun}, {open} cần kiểm tra
        {isOwn && bundled.date > edition.date
          ? `. Ứng dụng có bản mới hơn: ${bundled.version}, ngày ${formatDate(bundled.date)}`
          : ''}
      </span>
      {isOwn ? (
        <button type="button" className="link-button" data-testid="list-reset" onClick={goBack}>
          Trở lại danh mục kèm ứng dụng
        </button>
      ) : null}
    </div>
  )
}
