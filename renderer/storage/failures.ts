import type { PlanProblem } from '#shared/plan/parse'

export type StorageFailure = {
  readonly status: 'failed'
  /** Vietnamese: what happened and what to do. */
  readonly message: string
}

const LAST_RESORT = 'nếu vẫn lỗi, hãy lưu ra tệp để giữ nội dung đang soạn'

/** Names of the errors IndexedDB gives, as seen at any depth of Dexie's wrapping. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [
    /^QuotaExceededError$/,
    `Ổ đĩa đã đầy nên chưa lưu được. Hãy xóa bớt tệp không cần trên máy rồi lưu lại; ${LAST_RESORT}.`,
  ],
  [
    /^(DatabaseClosedError|InvalidStateError)$/,
    `Kho dữ liệu bị đóng giữa chừng nên chưa lưu được. Hãy lưu lại; ${LAST_RESORT} và mở lại ứng dụng.`,
  ],
  [/^VersionError$/, 'Kho dữ liệu được tạo bởi phiên bản ứng dụng mới hơn. Hãy cập nhật ứng dụng.'],
  [
    /^(AbortError|TimeoutError)$/,
    `Việc lưu bị ngắt giữa chừng, dữ liệu cũ còn nguyên. Hãy lưu lại; ${LAST_RESORT}.`,
  ],
]

/** Tells an exception of the database in Vietnamese. The innermost known cause decides. */
export function storageFailure(error: unknown): StorageFailure {
  const causes = causesOf(error)
  const known = MESSAGES.find(([name]) => causes.some((cause) => name.test(cause.name)))
  return {
    status: 'failed',
    message:
      known?.[1] ??
      `Chưa làm được với kho dữ liệu. Hãy thử lại; ${LAST_RESORT}.${detailOf(causes)}`,
  }
}

/** Tells why the database could not be opened; what is stored is untouched either way. */
export function openFailure(error: unknown): StorageFailure {
  const causes = causesOf(error)
  const has = (name: RegExp) => causes.some((cause) => name.test(cause.name))
  const advice = has(/^QuotaExceededError$/)
    ? 'Ổ đĩa đã đầy: hãy xóa bớt tệp không cần trên máy rồi thử lại, hoặc đóng rồi mở lại ứng dụng.'
    : has(/^TimeoutError$/)
      ? 'Kho dữ liệu không trả lời: hãy đóng hết cửa sổ của ứng dụng rồi mở lại.'
      : `Hãy đóng rồi mở lại ứng dụng; nếu vẫn lỗi, hãy dùng các bản sao dưới đây.${detailOf(causes)}`
  return { status: 'failed', message: `Không mở được kho dữ liệu trên máy. ${advice}` }
}

/** True when the connection is gone and opening it again may help. */
export function isConnectionLost(error: unknown): boolean {
  return causesOf(error).some(({ name }) => /^(DatabaseClosedError|InvalidStateError)$/.test(name))
}

/** A plan that breaks its own schema is not written over a good one. */
export function invalidPlan(problems: readonly PlanProblem[]): StorageFailure {
  const [first] = problems
  const where = first ? ` (${first.where}: ${first.message})` : ''
  return {
    status: 'failed',
    message: `Kế hoạch có chỗ ứng dụng không lưu được${where}. Hãy sửa chỗ đó; bản đã lưu trước vẫn còn.`,
  }
}

/** The innermost cause, for whoever is asked for help. */
function detailOf(causes: readonly Cause[]): string {
  const innermost = causes.at(-1)
  return innermost ? ` (Lỗi: ${innermost.name}: ${innermost.message})` : ''
}

type Cause = { readonly name: string; readonly message: string }

/** The error, then what it wraps: Dexie puts the browser's error in `inner`. */
function causesOf(error: unknown): readonly Cause[] {
  const found: Cause[] = []
  let current: unknown = error
  while (isErrorLike(current) && found.length < 5) {
    found.push({ name: current.name, message: current.message })
    current = current.inner ?? current.cause
  }
  return found
}

type ErrorLike = Cause & { readonly inner?: unknown; readonly cause?: unknown }

function isErrorLike(value: unknown): value is ErrorLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  )
}
