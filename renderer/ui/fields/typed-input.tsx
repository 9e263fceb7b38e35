import { useLayoutEffect, useRef } from 'react'

type Props = {
  readonly id?: string | undefined
  /** The model as this field would show it. */
  readonly text: string
  /** What `text` would become if `typed` were read; tells own typing from a change elsewhere. */
  readonly settle: (typed: string) => string
  readonly onType: (typed: string) => void
  readonly onLeave?: (() => void) | undefined
  readonly multiline: boolean
  readonly maxLength?: number | undefined
  readonly placeholder?: string | undefined
  readonly list?: string | undefined
  readonly describedBy?: string | undefined
  readonly label?: string | undefined
  readonly field?: string | undefined
  readonly className?: string | undefined
  readonly onKeyDown?: ((event: React.KeyboardEvent) => void) | undefined
  /** Takes the focus at once, with the text selected or the caret at its end. */
  readonly focusOnMount?: 'select' | 'end' | undefined
  readonly align?: 'right' | undefined
}

type Box = HTMLInputElement | HTMLTextAreaElement

/**
 * A native text box that is never written to while it agrees with the model: Vietnamese input
 * methods replace text by backspace and insert, and any rewriting in between loses letters.
 * It is rewritten only when the model changed elsewhere (undo, paste in the grid), or once the
 * officer has left it.
 */
export function TypedInput(props: Props) {
  const { text, settle, onType, onLeave, multiline, focusOnMount } = props
  const box = useRef<Box | null>(null)

  useLayoutEffect(() => {
    const element = box.current
    if (!element || element.value === text) return
    const ownTyping = document.activeElement === element && settle(element.value) === text
    if (!ownTyping) element.value = text
    growToContent(element)
  }, [text, settle])

  useLayoutEffect(() => {
    const element = box.current
    if (!element || !focusOnMount) return
    element.focus()
    if (focusOnMount === 'select') element.select()
    else element.setSelectionRange(element.value.length, element.value.length)
  }, [focusOnMount])

  const shared = {
    id: props.id,
    defaultValue: text,
    maxLength: props.maxLength,
    placeholder: props.placeholder,
    'aria-label': props.label,
    'aria-describedby': props.describedBy,
    'data-field': props.field,
    'data-align': props.align,
    className: props.className ?? 'input',
    spellCheck: false,
    onInput: (event: React.InputEvent<Box>) => {
      onType(event.currentTarget.value)
      growToContent(event.currentTarget)
    },
    onBlur: (event: React.FocusEvent<Box>) => {
      if (event.currentTarget.value !== text) event.currentTarget.value = text
      growToContent(event.currentTarget)
      onLeave?.()
    },
    onKeyDown: props.onKeyDown,
  }
  const attach = (element: Box | null) => {
    box.current = element
    if (element) growToContent(element)
  }
  return multiline ? (
    <textarea {...shared} rows={1} ref={attach} />
  ) : (
    <input {...shared} type="text" autoComplete="off" list={props.list} ref={attach} />
  )
}

/** Text areas are as tall as their text; `field-sizing` does it where the browser knows it. */
function growToContent(element: Box) {
  if (element.tagName !== 'TEXTAREA' || CSS.supports('field-sizing', 'content')) return
  element.style.height = 'auto'
  element.style.height = `${element.scrollHeight + 2}px`
}
