import { useMemo, useRef, useState, type ReactNode } from 'react'
import { foldForSearch } from '#shared/vietnamese/search'
import { Dialog } from './dialog'
import './pick-dialog.css'

export type PickItem = {
  readonly id: string
  readonly title: string
  readonly detail: string
  /** Nobody compared it with the paper it comes from. */
  readonly isUnchecked: boolean
}

type Props = {
  readonly title: string
  readonly items: readonly PickItem[]
  readonly placeholder: string
  readonly onPick: (id: string) => void
  readonly onClose: () => void
  /** Buttons before "Đóng", e.g. the way to the list. */
  readonly actions?: ReactNode
}

/** Picks one entry of a list, found by any of its words, with or without diacritics. */
export function PickDialog({ title, items, placeholder, onPick, onClose, actions }: Props) {
  const [search, setSearch] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const searched = useMemo(
    () => items.map((item) => ({ item, text: foldForSearch(`${item.title} ${item.detail}`) })),
    [items],
  )
  const words = foldForSearch(search)
    .split(' ')
    .filter((word) => word !== '')
  const shown = searched.filter(({ text }) => words.every((word) => text.includes(word)))

  /** Arrows walk from the search through the entries, as in any list to pick from. */
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <Dialog
      title={title}
      wide
      onCancel={onClose}
      actions={
        <>
          {actions}
          <button type="button" className="button" onClick={onClose}>
            Đóng
          </button>
        </>
      }
    >
      <div className="pick" onKeyDown={onKeyDown}>
        <input
          className="input"
          type="search"
          aria-label={placeholder}
          placeholder={placeholder}
          data-testid="pick-search"
          autoFocus
          onInput={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = shown
            if (event.key === 'Enter' && first && !event.nativeEvent.isComposing) {
              event.preventDefault()
              onPick(first.item.id)
            }
          }}
        />
        <p className="visually-hidden" role="status">
          {shown.length} mục
        </p>
        <ul ref={list}>
          {shown.map(({ item }) => (
            <li key={item.id}>
              <button type="button" onClick={() => onPick(item.id)}>
                <span className="pick-title">{item.title}</span>
                <span className="pick-detail">
                  {item.detail}
                  {item.isUnchecked ? <em> Cần kiểm tra</em> : null}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {shown.length === 0 ? <p className="hint">Không có mục nào khớp.</p> : null}
      </div>
    </Dialog>
  )
}
