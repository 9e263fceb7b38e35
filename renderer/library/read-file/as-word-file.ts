import { convertibleEndings, type DesktopBridge } from '#shared/bridge/contract'

export type WordFile =
  | { readonly status: 'ready'; readonly file: File }
  | { readonly status: 'failed'; readonly message: string }

/** The file as a .docx: as it is, or converted where this machine can. */
export async function asWordFile(
  file: File,
  desktop: Pick<DesktopBridge, 'convertToWord'>,
): Promise<WordFile> {
  const ending = convertibleEndings.find((each) => file.name.toLowerCase().endsWith(`.${each}`))
  if (ending === undefined) return { status: 'ready', file }
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )
  if (bytes === null) return { status: 'failed', message: UNREADABLE }
  const reply = await desktop.convertToWord({ bytes, ending })
  if (!reply.ok) return { status: 'failed', message: `${file.name}: ${reply.failure.message}` }
  if (reply.value === null) return { status: 'failed', message: noConverter(file.name) }
  const name = `${file.name.slice(0, -ending.length)}docx`
  return { status: 'ready', file: new File([reply.value.bytes], name) }
}

const UNREADABLE =
  'Không đọc được tệp này; có thể tệp đã bị chuyển đi hoặc ổ đĩa đã rút ra. Hãy thử lại.'

const noConverter = (name: string) =>
  `${name} là tệp kiểu cũ, máy này không có LibreOffice để chuyển. Hãy mở tệp bằng Word, chọn Lưu thành kiểu .docx rồi thả lại.`
