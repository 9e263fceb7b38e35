// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TypedInput } from './typed-input'

/** A field over one string whose model is trimmed, so that typing and model may differ. */
function mount(initial: string) {
  const host = document.createElement('div')
  document.body.append(host)
  const root = createRoot(host)
  const settle = (typed: string) => typed.trim()
  const typedTexts: string[] = []
  const show = (text: string) =>
    act(() =>
      root.render(
        <TypedInput
          text={text}
          settle={settle}
          multiline={false}
          onType={(typed) => {
            typedTexts.push(typed)
            show(settle(typed))
          }}
        />,
      ),
    )
  show(initial)
  const box = host.querySelector('input')
  if (!box) throw new Error('no input')
  return { box, show, typedTexts }
}

/** What a keyboard or an input method does: changes the text, then tells. */
function enter(box: HTMLInputElement, value: string) {
  box.value = value
  act(() => {
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

describe('typed input', () => {
  beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
  afterEach(() => {
    document.body.replaceChildren()
    vi.unstubAllGlobals()
  })

  it('is not written to while it agrees with the model', () => {
    const { box } = mount('')
    box.focus()
    enter(box, 'Truyền ')
    expect(box.value).toBe('Truyền ')
  })

  it('keeps every letter of backspace-and-insert typing', () => {
    const { box, typedTexts } = mount('')
    box.focus()
    for (const text of [
      't',
      'tr',
      'tru',
      'truy',
      'truye',
      'truy',
      'truyê',
      'truyêf',
      'truy',
      'truyề',
    ]) {
      enter(box, text)
      expect(box.value).toBe(text)
    }
    expect(typedTexts.at(-1)).toBe('truyề')
  })

  it('shows a change made elsewhere even while focused', () => {
    const { box, show } = mount('một')
    box.focus()
    enter(box, 'một hai')
    show('một')
    expect(box.value).toBe('một')
  })

  it('takes the form of the model once it is left', () => {
    const { box } = mount('')
    box.focus()
    enter(box, ' Truyền ')
    act(() => box.blur())
    expect(box.value).toBe('Truyền')
  })
})
