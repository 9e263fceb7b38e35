import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { emptyPlan, emptyUnit } from '#shared/plan/defaults'
import type { ListKind } from '#shared/lists/kinds'
import type { ListEntry } from '#shared/lists/unit-list'
import { newId } from '../plan/new-id'
import { todayIso } from '../platform/today'
import type { FieldSpec } from '../ui/fields/spec'
import { clearFields, matchesSearch } from '../ui/fields/row-texts'
import type { CellBlock } from '../ui/grid/clipboard'
import { pasteMessage } from '../ui/grid/paste'
import { RowGrid } from '../ui/grid/row-grid'
import { neighbourOf, type RowTarget } from '../ui/grid/row-target'
import type { Cell } from '../ui/grid/selection'
import { RowTools } from '../ui/grid/row-tools'
import { notify } from '../ui/notices'
import { useOpenedRow } from '../ui/use-opened-row'
import { EntryForm } from './entry-form'
import { listViews, type ListView } from './list-views'
import { pasteEntries } from './paste-entries'
import { useListsStore, useUnitList } from './use-lists'

/** Fields read the year of a plan, for days typed without one; a list has but this year. */
const PLAN = emptyPlan('danh-muc', Number(todayIso().slice(0, 4)), emptyUnit('communalCommittee'))

type Props<K extends ListKind> = { readonly kind: K }

/** The entries of one list in a grid, and one at a time as a form. */
export function ListEditor<K extends ListKind>({ kind }: Props<K>) {
  const view: ListView<K> = listViews[kind]
  const { noun, columns, fields, empty, derived } = view
  const lists = useListsStore()
  const all: readonly ListEntry<K>[] = useUnitList(kind).entries
  const [search, setSearch] = useState('')
  const [isUncheckedOnly, setUncheckedOnly] = useState(false)
  const { opened, open, close } = useOpenedRow(kind)
  const [selected, setSelected] = useState<readonly string[]>([])
  const [goTo, setGoTo] = useState<RowTarget | null>(null)

  const shown = useMemo(
    () =>
      all.filter(
        (entry) =>
          (!isUncheckedOnly || !entry.verified) && matchesSearch(entry, fields, PLAN, search),
      ),
    [all, fields, isUncheckedOnly, search],
  )
  const numbers = useMemo(() => new Map(all.map(({ id }, index) => [id, index + 1])), [all])
  const chosen = selected.filter((id) => numbers.has(id))
  const openedEntry = all.find(({ id }) => id === opened?.id)

  const change = (
    label: string,
    next: (entries: readonly ListEntry<K>[]) => readonly ListEntry<K>[],
  ) => lists.changeEntries(kind, label, null, next)
  const write = (spec: FieldSpec<ListEntry<K>>, id: string, next: Write<ListEntry<K>>) =>
    lists.changeEntries(kind, `Sửa ${spec.label}`, `${kind}/${id}/${spec.name}`, (entries) =>
      entries.map((entry) => (entry.id === id ? next(entry) : entry)),
    )
  const add = (label: string, added: readonly ListEntry<K>[]) => {
    setSearch('')
    setUncheckedOnly(false)
    change(label, (entries) => [...entries, ...added])
    setGoTo(added[0] ?? null)
  }
  const addEmpty = () => add(`Thêm ${noun}`, [empty(newId())])
  const addFromChosen = (label: string, make: Write<ListEntry<K>>) =>
    add(
      label,
      all.filter(({ id }) => chosen.includes(id)).map((entry) => ({ ...make(entry), id: newId() })),
    )
  const remove = (ids: readonly string[]) => {
    if (ids.length === 0) return
    change(`Xóa ${ids.length} ${noun}`, (entries) => entries.filter(({ id }) => !ids.includes(id)))
    close()
    setSelected([])
    setGoTo(neighbourOf(opened === null ? shown : all, ids))
    notify(`Đã xóa ${ids.length} ${noun}.`, { label: 'Hoàn tác', run: lists.undo })
  }
  const paste = (cell: Cell | null, block: CellBlock) => {
    const start = cell ?? { row: shown.length, column: 0 }
    const target = { shown, columns, cell: start, empty: () => empty(newId()), plan: PLAN }
    const pasted = pasteEntries(target, block)
    change(`Dán ${pasted.rows} dòng`, (entries) => [
      ...entries.map((entry) => pasted.changed.get(entry.id) ?? entry),
      ...pasted.added,
    ])
    notify(pasteMessage(pasted), { label: 'Hoàn tác', run: lists.undo })
  }

  if (openedEntry) {
    return (
      <EntryForm
        noun={noun}
        position={`${numbers.get(openedEntry.id) ?? 0} / ${all.length}`}
        entry={openedEntry}
        fields={fields}
        path={`${kind}/${openedEntry.id}`}
        field={opened?.field ?? null}
        plan={PLAN}
        onChange={(spec, next) => write(spec, openedEntry.id, next)}
        onLeave={lists.endTyping}
        onRemove={() => remove([openedEntry.id])}
        onBack={() => {
          close()
          setGoTo({ id: openedEntry.id })
        }}
      />
    )
  }
  return (
    <div className="row-section">
      <div className="toolbar">
        <input
          className="input toolbar-search"
          type="search"
          placeholder={`Tìm ${noun} (không cần gõ dấu)`}
          aria-label={`Tìm trong ${all.length} ${noun}`}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={isUncheckedOnly}
            onChange={(event) => setUncheckedOnly(event.currentTarget.checked)}
          />
          Chỉ mục cần kiểm tra
        </label>
        <span className="toolbar-space" />
        {derived === null ? null : (
          <button
            type="button"
            className="button"
            title={derived.title}
            disabled={chosen.length === 0}
            onClick={() => addFromChosen(derived.label, derived.make)}
          >
            {derived.label}
          </button>
        )}
        <RowTools
          noun={noun}
          chosen={chosen}
          onDuplicate={() => addFromChosen(`Nhân bản ${noun}`, (entry) => entry)}
          onRemove={() => remove(chosen)}
        />
        <button type="button" className="button primary" data-testid="add-row" onClick={addEmpty}>
          <IconPlus size={16} aria-hidden /> Thêm {noun}
        </button>
      </div>
      <RowGrid
        label={`Bảng ${noun}`}
        columns={columns}
        rows={shown}
        plan={PLAN}
        section={kind}
        goTo={goTo}
        onSelect={setSelected}
        onOpen={open}
        onLeaveCell={lists.endTyping}
        onCellChange={write}
        onClear={(ids, specs) =>
          change('Xóa nội dung ô', (entries) =>
            entries.map((entry) =>
              ids.includes(entry.id) ? clearFields(entry, specs, PLAN) : entry,
            ),
          )
        }
        onPaste={paste}
        onAppend={addEmpty}
        numberOf={(id) => numbers.get(id) ?? 0}
      />
      {shown.length === 0 ? (
        <p className="grid-empty">
          {all.length === 0 ? `Danh mục chưa có ${noun} nào.` : `Không có ${noun} nào khớp.`}
        </p>
      ) : null}
    </div>
  )
}

type Write<R> = (entry: R) => R
