import { IconFileCheck } from '@tabler/icons-react'
import { useRef } from 'react'

/** Chooses Word files to check. The page reads them itself: no path leaves the dialog. */
export function CheckButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className="button"
        title="Kiểm tra thể thức tệp Word"
        onClick={() => input.current?.click()}
      >
        <IconFileCheck size={18} aria-hidden /> Kiểm tra Word
      </button>
      <input
        ref={input}
        type="file"
        accept=".docx,.doc,.odt,.rtf"
        multiple
        hidden
        data-testid="check-files"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
