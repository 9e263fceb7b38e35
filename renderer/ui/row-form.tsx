import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { RowOf, RowSection } from '#shared/plan/plan'
import { upperFirst } from '#shared/vietnamese/wording'
import { updateRow } from '../plan/rows'
import { FieldList } from './fields/field-list'
import type { FieldSpec } from './fields/spec'
import { IconButton } from './icon-button'
import { OpenedRow } from './opened-row'

type Props<S extends RowSection> = {
  readonly section: S
  readonly noun: string
  readonly rows: readonly RowOf<S>[]
  readonly row: RowOf<S>
  readonly fields: readonly FieldSpec<RowOf<S>>[]
  /** Path of the field to begin in; null for the first. */
  readonly field: string | null
  /** To another row of the section. */
  readonly onOpen: (id: string) => void
  readonly onRemove: () => void
  readonly onBack: () => void
  /** Under the fields. */
  readonly children: ReactNode
}

/** One row of a list section with all its fields, and the way to those before and after it. */
export function RowForm<S extends RowSection>(props: Props<S>) {
  const { section, noun, rows, row, fields, onOpen } = props
  const index = rows.indexOf(row)
  const walk = (by: -1 | 1) => onOpen(rows[index + by]?.id ?? row.id)
  return (
    <OpenedRow
      noun={noun}
      position={`${index + 1} / ${rows.length}`}
      field={props.field}
      onBack={props.onBack}
      onRemove={props.onRemove}
      tools={
        <>
          <IconButton
            label={`${upperFirst(noun)} trước`}
            disabled={index === 0}
            onClick={() => walk(-1)}
          >
            <IconArrowUp size={16} aria-hidden />
          </IconButton>
          <IconButton
            label={`${upperFirst(noun)} sau`}
            disabled={index === rows.length - 1}
            onClick={() => walk(1)}
          >
            <IconArrowDown size={16} aria-hidden />
          </IconButton>
        </>
      }
    >
      <FieldList
        key={row.id}
        specs={fields}
        row={row}
        path={`${section}/${row.id}`}
        update={(current, next) => updateRow(current, section, row.id, next)}
      />
      {props.children}
    </OpenedRow>
  )
}
