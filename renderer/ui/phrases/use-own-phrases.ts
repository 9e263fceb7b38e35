import { useState } from 'react'
import type { PhraseField } from '#shared/reference/phrases/index'
import { newId } from '../../plan/new-id'
import { useServices } from '../../shell/services'
import { useKeptList } from '../kept/use-kept-list'

/** What was just done to the officer's phrases, and the way back. */
type OwnChange = { readonly text: string; readonly undo: (() => void) | null }

/** The officer's own phrases for one field; kept for every plan. Changes answer whether they are stored. */
export function useOwnPhrases(field: PhraseField) {
  const [change, setChange] = useState<OwnChange | null>(null)
  const { entries, update } = useKeptList(useServices().storage.kept.ownPhrases, (text, undo) =>
    setChange({ text, undo }),
  )
  return {
    own: entries.filter((phrase) => phrase.field === field),
    change,
    add: (text: string) =>
      update((all) => [...all, { id: newId(), field, text }], 'Đã lưu vào câu mẫu của tôi.'),
    edit: (id: string, text: string) =>
      update(
        (all) => all.map((phrase) => (phrase.id === id ? { ...phrase, text } : phrase)),
        'Đã sửa câu mẫu.',
      ),
    remove: (id: string) =>
      update((all) => all.filter((phrase) => phrase.id !== id), 'Đã xóa câu mẫu.'),
  }
}
