import { IconFileTypeXls } from '@tabler/icons-react'
import { useState } from 'react'
import type { RowOf, RowSection } from '#shared/plan/plan'
import type { FieldSpec } from '../fields/spec'
import type { GridColumn } from '../grid/columns'
import { IconButton } from '../icon-button'
import { ImportDialog } from './import-dialog'

/** "Nhập từ Excel…" in the toolbar of a list section. */
export function ImportButton<S extends RowSection>(props: {
  readonly section: S
  readonly noun: string
  readonly fields: readonly FieldSpec<RowOf<S>>[]
  readonly columns: readonly GridColumn<RowOf<S>>[]
  /** In an empty list it is one of the ways to begin, and says so in words. */
  readonly inWords?: boolean
}) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      {props.inWords ? (
        <button
          type="button"
          className="button"
          data-testid="import-first"
          onClick={() => setIsOpen(true)}
        >
          <IconFileTypeXls size={16} aria-hidden /> Nhập từ Excel…
        </button>
      ) : (
        <IconButton
          label={`Nhập ${props.noun} từ Excel…`}
          title="Nhập từ Excel…"
          testId="import-table"
          onClick={() => setIsOpen(true)}
        >
          <IconFileTypeXls size={16} aria-hidden />
        </IconButton>
      )}
      {isOpen ? <ImportDialog {...props} onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}
