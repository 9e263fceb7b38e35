import { useEffect } from 'react'

/** Files dropped anywhere on the window; without this the window would leave the app for the file. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void) {
  useEffect(() => {
    const isFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const onDragOver = (event: DragEvent) => {
      if (isFiles(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      if (!isFiles(event)) return
      event.preventDefault()
      onFiles([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [onFiles])
}
