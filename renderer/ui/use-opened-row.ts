import { useCallback, useState } from 'react'

type Opened = {
  readonly id: string
  /** Path of the field to begin in, e.g. `staff/ns01/roles`; null for the first. */
  readonly field: string | null
}

/** Which row of a list stands open as a form, if any. */
export function useOpenedRow(section: string) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const open = useCallback(
    (id: string, field?: string) =>
      setOpened({ id, field: field === undefined ? null : `${section}/${id}/${field}` }),
    [section],
  )
  const close = useCallback(() => setOpened(null), [])
  return { opened, open, close }
}
