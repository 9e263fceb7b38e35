import { Menu } from '@mantine/core'
import { IconBook2 } from '@tabler/icons-react'
import { listNames, type ListKind } from '#shared/lists/kinds'
import type { Plan, RowOf, RowSection } from '#shared/plan/plan'
import { useOpenList } from '../lists/use-lists'
import { newId } from '../plan/new-id'
import { addRows } from '../plan/rows'
import { useOpenPlan } from '../plan/use-plan'
import { notifyUndoable } from './notices'

export type CatalogItem<S extends RowSection> = {
  readonly title: string
  readonly detail: string
  /** Rows to add, without identity; an item whose rows are all present is switched off. */
  readonly rows: readonly Omit<RowOf<S>, 'id'>[]
}

export type CatalogGroup<S extends RowSection> = {
  readonly title: string
  readonly items: readonly CatalogItem<S>[]
}

/** Adds rows from a list that ships with the app; what they hold stays editable. */
export function CatalogMenu<S extends RowSection>(props: {
  readonly section: S
  /** What one row is called, e.g. "căn cứ". */
  readonly noun: string
  readonly groups: readonly CatalogGroup<S>[]
  /** The unit's list the rows come from, for the way to it. */
  readonly list?: ListKind
  readonly toRow: (row: Omit<RowOf<S>, 'id'>, id: string) => RowOf<S>
}) {
  const { section, noun, groups, list, toRow } = props
  const openList = useOpenList()
  const openPlan = useOpenPlan()

  const add = (rows: CatalogItem<S>['rows']) => {
    const label = `Thêm ${rows.length} ${noun} từ danh mục`
    const added = (plan: Plan) =>
      addRows(
        plan,
        section,
        rows.map((row) => toRow(row, newId())),
      )
    if (rows.length > 1) openPlan.changeMany(label, added)
    else openPlan.change(label, null, added)
    notifyUndoable(
      openPlan,
      `Đã thêm ${rows.length} ${noun}. Hãy kiểm tra lại cho đúng với đơn vị.`,
    )
  }

  return (
    <Menu position="bottom-end" width={520}>
      <Menu.Target>
        <button type="button" className="button" data-testid="catalog">
          <IconBook2 size={16} aria-hidden /> Danh mục
        </button>
      </Menu.Target>
      <Menu.Dropdown className="scroll-menu">
        {groups.map((group) => (
          <div key={group.title}>
            <Menu.Label>{group.title}</Menu.Label>
            {group.items.map((item) => (
              <Menu.Item
                key={`${item.title} ${item.detail}`}
                disabled={item.rows.length === 0}
                onClick={() => add(item.rows)}
              >
                <strong>{item.title}</strong>
                {item.detail === '' ? '' : `. ${item.detail}`}
              </Menu.Item>
            ))}
          </div>
        ))}
        {list === undefined ? null : (
          <>
            <Menu.Divider />
            <Menu.Item data-testid="edit-list" onClick={() => openList(list)}>
              Xem, sửa danh mục “{listNames[list]}”…
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
