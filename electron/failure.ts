import type { Failure } from '#shared/bridge/contract'

/** An expected failure on its way to the officer; everything else thrown is a defect of ours. */
export class OperationFailure extends Error {
  readonly failure: Failure

  constructor(code: Failure['code'], message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'OperationFailure'
    this.failure = { code, message }
  }
}

export const UNEXPECTED: Failure = {
  code: 'unexpected',
  message:
    'Ứng dụng gặp lỗi ngoài dự kiến khi thực hiện việc này. Bản nháp vẫn còn trong ứng dụng. Hãy thử lại; nếu vẫn lỗi, hãy đóng rồi mở lại ứng dụng.',
}

export const INVALID_INPUT: Failure = {
  code: 'invalid-input',
  message:
    'Ứng dụng không thực hiện được vì dữ liệu gửi đi không đúng dạng hoặc quá lớn. Bản nháp không bị thay đổi.',
}

/** The `code` of a system error such as `ENOSPC`. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** Codes Windows gives while another program holds the file open. */
export const LOCKED_CODES: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES'])

/** Says in Vietnamese what went wrong with a file and what to do; unknown errors pass through. */
export function explainFileError(
  error: unknown,
  fileName: string,
  platform: NodeJS.Platform = process.platform,
): unknown {
  if (error instanceof OperationFailure) return error
  switch (systemCode(error) ?? '') {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(error)
    case 'EBUSY':
      return locked(fileName, error)
    case 'EPERM':
    case 'EACCES':
      // Windows says the same of a file open in Word and of a folder without rights.
      return platform === 'win32' ? locked(fileName, error) : noPermission(fileName, error)
    case 'EROFS':
      return noPermission(fileName, error)
    case 'ENOENT':
    case 'ENOTDIR':
      return new OperationFailure(
        'not-found',
        `Không tìm thấy tệp hoặc thư mục “${fileName}”. Có thể ổ đĩa đã được tháo ra hoặc thư mục đã bị đổi tên. Hãy chọn nơi khác.`,
        error,
      )
    default:
      return error
  }
}

export function diskFull(cause?: unknown): OperationFailure {
  return new OperationFailure(
    'disk-full',
    'Ổ đĩa đã đầy nên không ghi được tệp. Hãy xóa bớt tệp không cần thiết hoặc chọn ổ đĩa khác (ví dụ USB) rồi thử lại.',
    cause,
  )
}

function locked(fileName: string, cause: unknown): OperationFailure {
  return new OperationFailure(
    'file-locked',
    `Tệp “${fileName}” đang mở trong Word hoặc chương trình khác, hoặc thư mục không cho phép ghi. Hãy đóng tệp đó rồi thử lại, hoặc lưu với tên khác.`,
    cause,
  )
}

function noPermission(fileName: string, cause: unknown): OperationFailure {
  return new OperationFailure(
    'no-permission',
    `Không có quyền ghi “${fileName}” vào thư mục này. Hãy chọn thư mục khác, ví dụ Tài liệu (Documents).`,
    cause,
  )
}
