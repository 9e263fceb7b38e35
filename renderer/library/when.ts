const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How long ago, as people say it; from yesterday on with the day itself. */
export function timeAgo(instant: string, now: Date): string {
  const time = new Date(instant)
  const age = now.getTime() - time.getTime()
  // A little ahead is a clock being corrected; more than that is told as it is.
  if (age < -MINUTE) return dayAndTime(instant)
  if (age < MINUTE) return 'Vừa xong'
  if (age < HOUR) return `${Math.floor(age / MINUTE)} phút trước`
  const days = daysBetween(time, now)
  if (days === 0) return `Hôm nay ${clockTime(time)}`
  if (days === 1) return `Hôm qua ${clockTime(time)}`
  return dayAndTime(instant)
}

/** `10:42` of today; of any other day with the day. */
export function clockOrDay(instant: string, now: Date): string {
  const time = new Date(instant)
  return daysBetween(time, now) === 0 ? clockTime(time) : dayAndTime(instant)
}

/** `10:42 ngày 22/11/2026`, by the clock of this machine. */
export function dayAndTime(instant: string): string {
  const time = new Date(instant)
  return `${clockTime(time)} ngày ${day(time)}`
}

/** `22/11/2026`. */
export function day(time: Date): string {
  return `${pad(time.getDate())}/${pad(time.getMonth() + 1)}/${time.getFullYear()}`
}

const clockTime = (time: Date) => `${pad(time.getHours())}:${pad(time.getMinutes())}`
const pad = (value: number) => String(value).padStart(2, '0')

function daysBetween(earlier: Date, later: Date): number {
  const midnight = (time: Date) => Date.UTC(time.getFullYear(), time.getMonth(), time.getDate())
  return Math.round((midnight(later) - midnight(earlier)) / (24 * HOUR))
}

const SIZES = ['B', 'KB', 'MB', 'GB'] as const

/** `214 KB`, with a decimal comma. */
export function fileSize(bytes: number): string {
  const step = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)), SIZES.length - 1)
  const value = bytes / 1024 ** step
  const digits = value < 10 && step > 0 ? 1 : 0
  return `${value.toFixed(digits).replace('.', ',')} ${SIZES[step] ?? ''}`
}
