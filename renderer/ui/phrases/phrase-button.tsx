import { IconQuote } from '@tabler/icons-react'
import { useState, type RefObject } from 'react'
import type { Plan } from '#shared/plan/plan'
import type { PhraseField } from '#shared/reference/phrases/index'
import { insertPhrase, sentenceAt } from './insert-phrase'
import { PhraseDialog } from './phrase-dialog'

/** Where the officer was in a text box when leaving it. */
export type LastSelection = { readonly start: number; readonly end: number }

/** Opens the phrases of a text field and puts the chosen ones in, each as one step of undo. */
export function PhraseButton(props: {
  readonly field: PhraseField
  readonly path: string
  readonly label: string
  readonly kind: 'lines' | 'text'
  readonly text: string
  readonly plan: Plan
  /** Id of the text box. */
  readonly boxId: string
  readonly selectionRef: RefObject<LastSelection | null>
  readonly onText: (text: string) => void
}) {
  const { field, path, label, kind, text, plan, boxId, selectionRef, onText } = props
  const [isOpen, setOpen] = useState(false)
  const [sentence, setSentence] = useState('')

  const insert = (phrase: string) => {
    const inserted = insertPhrase(kind, text, selectionRef.current?.end ?? null, phrase)
    selectionRef.current = { start: inserted.caret, end: inserted.caret }
    onText(inserted.text)
  }
  const close = () => {
    setOpen(false)
    // The dialog gives the focus back to the button first; writing goes on in the text box.
    requestAnimationFrame(() => {
      const box = document.getElementById(boxId)
      if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) return
      const at = selectionRef.current
      box.focus()
      if (at) box.setSelectionRange(at.end, at.end)
    })
  }
  return (
    <>
      <button
        type="button"
        className="field-tool"
        aria-haspopup="dialog"
        title={`Câu mẫu cho ${label}`}
        aria-label={`Câu mẫu cho ${label}`}
        data-testid="phrase-button"
        onClick={() => {
          setSentence(sentenceAt(kind, text, selectionRef.current))
          setOpen(true)
        }}
      >
        <IconQuote size={14} aria-hidden />
        <span className="field-tool-text">Câu mẫu</span>
      </button>
      {isOpen ? (
        <PhraseDialog
          field={field}
          path={path}
          label={label}
          plan={plan}
          sentence={sentence}
          onInsert={insert}
          onClose={close}
        />
      ) : null}
    </>
  )
}
