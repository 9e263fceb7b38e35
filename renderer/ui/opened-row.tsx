import { IconArrowLeft, IconTrash } from '@tabler/icons-react'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { upperFirst } from '#shared/vietnamese/wording'

/**
 * The form of one row in place of the grid it came from. The keyboard comes in with it, to the field
 * asked for or the first one, and leaves by Esc; what was typed stays, as everywhere.
 */
export function OpenedRow(props: {
  readonly noun: string
  /** Its place in the list, e.g. "3 / 40". */
  readonly position: string
  /** Path of the field to begin in, e.g. `staff/ns01/roles`; null for the first. */
  readonly field: string | null
  readonly onBack: () => void
  readonly onRemove: () => void
  /** More buttons after the place, e.g. to the rows beside it. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}) {
  const { field, onBack } = props
  const form = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const asked =
      field === null
        ? null
        : form.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
    const first = form.current?.querySelector<HTMLElement>(FIELD)
    const begin = asked ?? first
    begin?.focus()
    // Only on the way in: going on to the next row leaves the focus on the button that does it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || isForSomethingOpen(event)) return
    event.preventDefault()
    onBack()
  }
  return (
    <div className="row-detail" ref={form} onKeyDown={onKeyDown}>
      <div className="toolbar">
        <button type="button" className="button" title="Về bảng (Esc)" onClick={onBack}>
          <IconArrowLeft size={16} aria-hidden /> Về bảng
        </button>
        <span className="toolbar-text">
          {upperFirst(props.noun)} {props.position}
        </span>
        {props.tools}
        <span className="toolbar-space" />
        <button type="button" className="button" onClick={props.onRemove}>
          <IconTrash size={16} aria-hidden /> Xóa
        </button>
      </div>
      {props.children}
    </div>
  )
}

const FIELD = 'input[data-field], textarea[data-field], select[data-field]'

/** Esc closes first what stands open over the form: a dialog, a menu, the choices of a field. */
function isForSomethingOpen({ currentTarget, target }: React.KeyboardEvent): boolean {
  return (
    !(target instanceof Element) ||
    !currentTarget.contains(target) ||
    target.closest('dialog') !== null ||
    target.getAttribute('aria-expanded') === 'true'
  )
}
