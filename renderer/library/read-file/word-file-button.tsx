import { useRef, type ReactNode } from 'react'

type Props = {
  readonly onFile: (file: File) => void
  readonly className: string
  readonly inputTestId: string
  readonly children: ReactNode
}

/** Chooses last year's plan as a Word file, whoever wrote it. */
export function WordFileButton({ onFile, className, inputTestId, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className={className}
        title="Lập kế hoạch từ tệp Word năm trước"
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept=".docx,.doc,.odt,.rtf"
        hidden
        data-testid={inputTestId}
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
