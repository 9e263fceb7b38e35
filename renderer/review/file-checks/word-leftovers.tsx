import { useCallback, useEffect, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { Inspector } from '../../export/inspector'
import type { LeftoversInFile } from '../../export/messages'
import { todayIso } from '../../platform/today'
import type { KeptInFile, KeptRepository } from '../../storage/kept'
import type { Storage } from '../../storage/storage'
import { UnreadNote } from '../../ui/kept/unread-note'
import { notify } from '../../ui/notices'
import { LeftoverItem } from '../leftovers/leftover-item'
import '../leftovers/leftovers.css'
import type { Version } from './use-file-checks'

type Props = {
  readonly version: Version
  readonly inspector: Inspector
  readonly storage: Storage | null
  readonly desktop: DesktopBridge
  readonly onCopy: (copy: Pick<Version, 'bytes' | 'fileName'>) => Promise<void>
}

/** "Săn năm cũ" on a Word file: mends go into a copy, reasons silence a sentence in every file. */
export function WordLeftovers({ version, inspector, storage, desktop, onCopy }: Props) {
  const { bytes, fileName } = version
  const [year, setYear] = useState<number | null>(null)
  const [answer, setAnswer] = useState<{ of: Version; leftovers: LeftoversInFile } | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isMending, setMending] = useState(false)
  const { kept, keep } = useKept(storage?.kept.keptInFiles ?? null)
  useEffect(() => {
    let gone = false
    void inspector.findLeftovers({ bytes, fileName, year }).then((built) => {
      if (gone) return
      setFailure(built.status === 'failed' ? built.message : null)
      if (built.status === 'built') setAnswer({ of: version, leftovers: built.value })
    })
    return () => {
      gone = true
    }
  }, [inspector, version, bytes, fileName, year])

  if (failure !== null) return <p role="alert">Săn năm cũ: chưa tìm được. {failure}</p>
  if (answer === null) return null
  const { leftovers } = answer
  const found = leftovers.found.filter(({ key }) => !kept.some((each) => each.key === key))
  const mendable = found.filter(({ proposal }) => proposal !== null)
  const mend = async (keys: readonly string[]) => {
    setMending(true)
    const built = await inspector.mendLeftovers({ bytes, fileName, year: leftovers.year }, keys)
    if (built.status === 'built') await onCopy(built.value)
    if (built.status === 'failed') notify(built.message)
    setMending(false)
  }
  return (
    <details className="leftovers" data-testid="word-leftovers">
      <summary>
        Săn năm cũ:{' '}
        {leftovers.year === null
          ? 'chưa biết văn bản của năm nào'
          : found.length === 0
            ? `không còn chỗ nào của năm ${leftovers.year - 1}`
            : `${found.length} chỗ còn của năm ${leftovers.year - 1}`}
      </summary>
      <p className="leftover-bar">
        <label>
          Văn bản của năm{' '}
          <select
            className="input"
            value={leftovers.year ?? ''}
            onChange={(event) => setYear(Number(event.currentTarget.value))}
          >
            {leftovers.year === null ? <option value="">—</option> : null}
            {yearsAround(leftovers.year ?? thisYear()).map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        {mendable.length === 0 ? null : (
          <button
            type="button"
            className="button"
            disabled={isMending}
            data-testid="mend-word-leftovers"
            onClick={() => void mend(mendable.map(({ key }) => key))}
          >
            {isMending ? 'Đang sửa…' : `Sửa ${mendable.length} chỗ trên bản sao`}
          </button>
        )}
      </p>
      {storage === null ? null : (
        <UnreadNote desktop={desktop} of={storage.kept.keptInFiles} name="các lý do giữ nguyên" />
      )}
      <ul className="finding-list">
        {found.map((leftover, index) => (
          <LeftoverItem
            key={`${leftover.key} ${index}`}
            found={leftover}
            where={leftover.where}
            inText={leftover.inText}
            onMend={leftover.proposal === null ? null : () => void mend([leftover.key])}
            onKeep={(reason) => void keep(leftover.key, reason)}
          />
        ))}
      </ul>
    </details>
  )
}

const thisYear = () => Number(todayIso().slice(0, 4))

const yearsAround = (year: number) => [-3, -2, -1, 0, 1, 2, 3].map((step) => year + step)

/** Reasons given for any file, kept between runs; for this one only while there is no database. */
function useKept(list: KeptRepository['keptInFiles'] | null) {
  const [kept, setKept] = useState<readonly KeptInFile[]>([])
  useEffect(() => {
    let gone = false
    void list?.read().then((reading) => {
      if (!gone && reading.status !== 'failed') setKept(reading.value)
    })
    return () => {
      gone = true
    }
  }, [list])
  const keep = useCallback(
    async (key: string, reason: string) => {
      const outcome = await list?.update((before) => [...before, { key, reason }])
      if (outcome?.status === 'failed') notify(outcome.message)
      setKept((before) =>
        outcome?.status === 'done' ? outcome.after : [...before, { key, reason }],
      )
    },
    [list],
  )
  return { kept, keep }
}
