import { IconFileTypeXls } from '@tabler/icons-react'
import { useRef } from 'react'
import type { ImportFile } from './use-import-file'

/** The file to take rows from: chosen, or dropped here. */
export function FileChoice({
  file,
  onChoose,
}: {
  readonly file: ImportFile
  readonly onChoose: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div
      className="import-file"
      data-testid="import-drop"
      onDrop={(event) => {
        const [dropped] = event.dataTransfer.files
        if (!dropped) return
        // The window would take it for a file to check.
        event.preventDefault()
        event.stopPropagation()
        onChoose(dropped)
      }}
    >
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <IconFileTypeXls size={16} aria-hidden />
        {file.status === 'none' ? 'Chọn tệp Excel…' : 'Chọn tệp khác…'}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.csv,.txt,.tsv,.xls"
        hidden
        data-testid="import-file"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (chosen) onChoose(chosen)
        }}
      />
      <div className="import-file-text" role="status">
        {file.status === 'none'
          ? 'Hoặc kéo tệp .xlsx, .csv thả vào đây. Tiêu đề cột theo thứ tự nào cũng được.'
          : null}
        {file.status === 'reading' ? `Đang đọc “${file.fileName}”…` : null}
        {file.status === 'open' ? file.fileName : null}
        {file.status === 'failed' ? (
          <span className="import-failed" data-testid="import-failed">
            “{file.fileName}”: {file.message}
          </span>
        ) : null}
      </div>
    </div>
  )
}
