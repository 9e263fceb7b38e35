import { IconCheck, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { Plan } from '#shared/plan/plan'
import type { PhraseField } from '#shared/reference/phrases/index'
import { asPhrase, fillPhrase } from '#shared/reference/phrases/fill-phrase'
import { listPhrases } from '#shared/reference/phrases/list-phrases'
import { foldForSearch } from '#shared/vietnamese/search'
import { useServices } from '../../shell/services'
import type { OwnPhrase } from '../../storage/kept'
import { Dialog } from '../dialog'
import { IconButton } from '../icon-button'
import { UnreadNote } from '../kept/unread-note'
import { OwnPhraseForm } from './own-phrase-form'
import { useOwnPhrases } from './use-own-phrases'
import './phrases.css'

type Props = {
  readonly field: PhraseField
  readonly path: string
  /** Name of the field. */
  readonly label: string
  readonly plan: Plan
  /** The sentence the officer is at, to be kept as a phrase; blank for none. */
  readonly sentence: string
  readonly onInsert: (text: string) => void
  readonly onClose: () => void
}

/** Sentences for one field, searched and put in one after another. */
export function PhraseDialog(props: Props) {
  const { field, path, label, plan, sentence, onInsert, onClose } = props
  const { own, change, add, edit, remove } = useOwnPhrases(field)
  const { desktop, storage } = useServices()
  const [search, setSearch] = useState('')
  const [inserted, setInserted] = useState<readonly string[]>([])
  const [writing, setWriting] = useState<'new' | OwnPhrase | null>(null)
  const groups = listPhrases(field, plan, path, search)
  const wanted = foldForSearch(search)
  const mine = own.filter(({ text }) => foldForSearch(text).includes(wanted))
  const insert = (text: string) => {
    onInsert(text)
    setInserted([...inserted, text])
  }
  /** What was written stays in its box while it is not stored. */
  const leaveOnceStored = async (stored: Promise<boolean>) => {
    if (await stored) setWriting(null)
  }
  const choice = (text: string) => (
    <PhraseChoice text={text} isIn={inserted.includes(text)} onChoose={() => insert(text)} />
  )

  return (
    <Dialog
      title={`Câu mẫu: ${label}`}
      wide
      onCancel={onClose}
      actions={
        <button type="button" className="button" onClick={onClose}>
          Xong
        </button>
      }
    >
      <div className="phrases" data-testid="phrases" onKeyDown={moveBetweenChoices}>
        <input
          className="input"
          type="search"
          placeholder="Tìm câu, gõ không dấu cũng được"
          aria-label="Tìm câu mẫu"
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <div className="phrase-list">
          <UnreadNote desktop={desktop} of={storage.kept.ownPhrases} name="câu mẫu của tôi" />
          <Group title="Của tôi">
            {mine.map((phrase) => (
              <li key={phrase.id} className="own-phrase" data-testid="own-phrase">
                {writing === phrase ? (
                  <OwnPhraseForm
                    text={phrase.text}
                    onSave={(text) => void leaveOnceStored(edit(phrase.id, text))}
                    onLeave={() => setWriting(null)}
                  />
                ) : (
                  <>
                    {choice(fillPhrase(phrase.text, plan, path))}
                    <IconButton label="Sửa câu mẫu này" onClick={() => setWriting(phrase)}>
                      <IconPencil size={16} aria-hidden />
                    </IconButton>
                    <IconButton label="Xóa câu mẫu này" onClick={() => void remove(phrase.id)}>
                      <IconTrash size={16} aria-hidden />
                    </IconButton>
                  </>
                )}
              </li>
            ))}
            <li>
              {writing === 'new' ? (
                <OwnPhraseForm
                  text={asPhrase(sentence, plan, path)}
                  onSave={(text) => void leaveOnceStored(add(text))}
                  onLeave={() => setWriting(null)}
                />
              ) : (
                <button type="button" className="link-button" onClick={() => setWriting('new')}>
                  Lưu thành câu mẫu của tôi…
                </button>
              )}
            </li>
          </Group>
          {groups.map(({ title, texts }) => (
            <Group key={title} title={title}>
              {texts.map((text) => (
                <li key={text}>{choice(text)}</li>
              ))}
            </Group>
          ))}
          {groups.length === 0 ? <p>Không có câu nào khớp. Thử một từ khác.</p> : null}
        </div>
        <p className="phrase-status" role="status">
          {change?.text ?? (inserted.length === 0 ? '' : `Đã chèn ${inserted.length} câu.`)}{' '}
          {change?.undo ? (
            <button type="button" className="link-button" onClick={change.undo}>
              Hoàn tác
            </button>
          ) : null}
        </p>
      </div>
    </Dialog>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  )
}

function PhraseChoice(props: {
  readonly text: string
  readonly isIn: boolean
  readonly onChoose: () => void
}) {
  return (
    <button type="button" className="phrase" data-phrase onClick={props.onChoose}>
      <span>{props.text}</span>
      {props.isIn ? (
        <span className="phrase-in">
          <IconCheck size={14} aria-hidden /> Đã chèn
        </span>
      ) : null}
    </button>
  )
}

/** Arrow keys go from the search to the phrases and from one to the next. */
function moveBetweenChoices(event: React.KeyboardEvent<HTMLElement>) {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || (event.target as Element).tagName === 'TEXTAREA') return
  const choices = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-phrase]')]
  const at = choices.findIndex((choice) => choice === document.activeElement)
  event.preventDefault()
  if (at + by < 0) event.currentTarget.querySelector('input')?.focus()
  else choices[Math.min(at + by, choices.length - 1)]?.focus()
}
