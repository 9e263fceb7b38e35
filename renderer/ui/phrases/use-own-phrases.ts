import { useEffect, useState } from 'react'
import type { PhraseField } from '#shared/reference/phrases/index'
import { newId } from '../../plan/new-id'
import { useServices } from '../../shell/services'
import type { SettingValue } from '../../storage/settings'

type Phrases = SettingValue<'ownPhrases'>
export type OwnPhrase = Phrases[number]

/** What was just done to the officer's phrases, and the way back. */
export type OwnChange = { readonly text: string; readonly undo: (() => void) | null }

/** The officer's own phrases for one field; kept with the settings, for every plan. */
export function useOwnPhrases(field: PhraseField) {
  const { settings } = useServices().storage
  const [all, setAll] = useState<Phrases>([])
  const [change, setChange] = useState<OwnChange | null>(null)

  useEffect(() => {
    let ended = false
    void settings.read('ownPhrases').then((read) => {
      if (!ended) setAll(read)
    })
    return () => {
      ended = true
    }
  }, [settings])

  const put = async (next: Phrases, done: OwnChange) => {
    const written = await settings.write('ownPhrases', next)
    if (written.status === 'failed') {
      setChange({ text: written.message, undo: null })
      return
    }
    setAll(next)
    setChange(done)
  }
  /** Makes a change and offers the way back to what was there before it. */
  const replace = (next: Phrases, text: string) =>
    void put(next, {
      text,
      undo: () => void put(all, { text: 'Đã trả lại như trước.', undo: null }),
    })

  return {
    own: all.filter((phrase) => phrase.field === field),
    change,
    add: (text: string) =>
      replace([...all, { id: newId(), field, text }], 'Đã lưu vào câu mẫu của tôi.'),
    edit: (id: string, text: string) =>
      replace(
        all.map((phrase) => (phrase.id === id ? { ...phrase, text } : phrase)),
        'Đã sửa câu mẫu.',
      ),
    remove: (id: string) =>
      replace(
        all.filter((phrase) => phrase.id !== id),
        'Đã xóa câu mẫu.',
      ),
  }
}
