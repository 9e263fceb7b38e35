import { LONGEST_HEARD_SENTENCE, readingSpeeds } from '#shared/reference/broadcasting'
import { spokenText } from '#shared/vietnamese/read-aloud'

/** Tiếng as they are heard: numbers and abbreviations count as they are said. */
export function countTieng(text: string): number {
  return spokenText(text).match(/[\p{L}\p{M}\d]+/gu)?.length ?? 0
}

/** Seconds a text takes over loudspeakers, and as fast as radio news is read. */
export function readingSeconds(text: string): { readonly slow: number; readonly fast: number } {
  const tieng = countTieng(text)
  const seconds = (speed: number) => Math.round((tieng * 60) / speed)
  return {
    slow: seconds(readingSpeeds.loudspeaker.tiengPerMinute),
    fast: seconds(readingSpeeds.radioNews.tiengPerMinute),
  }
}

/** "1 phút 40 giây". */
export function durationText(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return [minutes > 0 ? `${minutes} phút` : '', rest > 0 || minutes === 0 ? `${rest} giây` : '']
    .filter((part) => part !== '')
    .join(' ')
}

export type HeardSentence = { readonly text: string; readonly tieng: number }

/** Sentences too long to be followed by ear. */
export function longSentences(text: string): readonly HeardSentence[] {
  return text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => ({ text: sentence.trim(), tieng: countTieng(sentence) }))
    .filter(({ tieng }) => tieng > LONGEST_HEARD_SENTENCE)
}
