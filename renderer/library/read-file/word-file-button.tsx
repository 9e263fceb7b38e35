import { IconFileImport } from '@tabler/icons-react'
import { useRef } from 'react'

/** Chooses last year's plan as a Word file, whoever wrote it. */
export function WordFileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className="button"
        title="Lập kế hoạch từ tệp Word năm trước"
        onClick={() => input.current?.click()}
      >
        <IconFileImport size={18} aria-hidden /> Lập từ Word
      </button>
      <input
        ref={input}
        type="file"
        accept=".docx,.doc,.odt,.rtf"
        hidden
        data-testid="read-file"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) onFile(file)
          // The same file may be chosen again.
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
