import { useMemo } from 'react'
import {
  countTieng,
  durationText,
  longSentences,
  readingSeconds,
} from '#shared/broadcast/listening'
import { LONGEST_HEARD_SENTENCE, zaloMessage } from '#shared/reference/broadcasting'
import { readAloud } from '#shared/vietnamese/read-aloud'

/** How long a text is to the ear, what in it is hard to follow, and what is not said as it is written. */
export function HeardNotes({ text }: { readonly text: string }) {
  const { tieng, seconds, long, said } = useMemo(
    () => ({
      tieng: countTieng(text),
      seconds: readingSeconds(text),
      long: longSentences(text),
      said: uniqueByWriting(readAloud(text)),
    }),
    [text],
  )
  if (tieng === 0) return null
  return (
    <div className="broadcast-notes" data-testid="heard-notes">
      <p data-testid="reading-time">
        Khoảng {durationText(seconds.slow)} qua loa ({tieng} tiếng); nhanh như bản tin đài thì{' '}
        {durationText(seconds.fast)}.
      </p>
      {long.length === 0 ? null : (
        <details open>
          <summary>
            {long.length} câu dài quá {LONGEST_HEARD_SENTENCE} tiếng, khó nghe kịp
          </summary>
          <ul>
            {long.map((sentence) => (
              <li key={sentence.text} data-testid="long-sentence">
                <mark>{sentence.text}</mark> ({sentence.tieng} tiếng)
              </li>
            ))}
          </ul>
        </details>
      )}
      {said.length === 0 ? null : (
        <details open>
          <summary>{said.length} chỗ cần đọc thành lời</summary>
          <ul>
            {said.map(({ written, spoken }) => (
              <li key={written} data-testid="said">
                {written}: {spoken ?? 'gọi bằng tên hoặc bỏ đi'}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** How a message stands against what Zalo shows. */
export function PostNotes({ text }: { readonly text: string }) {
  const { length } = text.trim()
  const { shownLetters, mostLetters } = zaloMessage
  if (length === 0) return null
  return (
    <div className="broadcast-notes">
      <p data-testid="post-length">
        {length} / {shownLetters} ký tự.{' '}
        {length > mostLetters
          ? `Quá dài để gửi một tin (khoảng ${mostLetters} ký tự).`
          : length > shownLetters
            ? 'Người nhận có thể phải bấm “Xem thêm”.'
            : 'Vừa một tin.'}
      </p>
    </div>
  )
}

const uniqueByWriting = (found: ReturnType<typeof readAloud>) => [
  ...new Map(found.map((each) => [each.written, each])).values(),
]
