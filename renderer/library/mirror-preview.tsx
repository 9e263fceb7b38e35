import { useEffect, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import { sectionNames } from '#shared/plan/field-names'
import { readPlanText } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import type { Storage } from '../storage/storage'
import { notify } from '../ui/notices'
import { planFileName } from './actions'
import { exportText, notifySaved } from '../export/export-text'
import type { GoodMirror } from './mirror-groups'
import { restoreMirror } from './restore-mirror'
import { dayAndTime } from './when'

type Props = {
  readonly desktop: DesktopBridge
  readonly storage: Storage | null
  readonly mirror: GoodMirror
  readonly onDone: (() => void) | null
}

type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'read'; readonly plan: Plan; readonly text: string }
  | { readonly status: 'failed'; readonly message: string }

/** What one mirror holds, so that the right one is chosen, and what can be done with it. */
export function MirrorPreview({ desktop, storage, mirror, onDone }: Props) {
  const loaded = useMirrorText(desktop, mirror)
  const [running, setRunning] = useState(false)

  const restore = async (into: Storage) => {
    setRunning(true)
    const problem = await restoreMirror({ desktop, storage: into }, mirror)
    setRunning(false)
    if (problem !== null) {
      notify(problem)
      return
    }
    notify(`Đã khôi phục “${mirror.plan.title}”.`)
    onDone?.()
  }
  const saveFile = async (plan: Plan, text: string) => {
    notifySaved(desktop, await exportText(desktop, planFileName(plan), text))
  }

  return (
    <section className="mirror-preview" aria-label="Nội dung bản sao">
      <h2>Bản sao lúc {dayAndTime(mirror.plan.savedAt)}</h2>
      {loaded.status === 'failed' ? <p role="alert">{loaded.message}</p> : null}
      {loaded.status === 'read' ? (
        <>
          <PlanFacts plan={loaded.plan} />
          <div className="dialog-actions">
            {storage === null ? null : (
              <button
                type="button"
                className="button primary"
                data-testid="restore-mirror"
                disabled={running}
                onClick={() => void restore(storage)}
              >
                {running ? 'Đang khôi phục…' : 'Khôi phục bản này'}
              </button>
            )}
            <button
              type="button"
              className="button"
              onClick={() => void saveFile(loaded.plan, loaded.text)}
            >
              Lưu ra tệp…
            </button>
          </div>
        </>
      ) : null}
    </section>
  )
}

function useMirrorText(desktop: Pick<DesktopBridge, 'mirrorRead'>, { token }: GoodMirror): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ status: 'loading' })
  useEffect(() => {
    let gone = false
    void desktop.mirrorRead({ token }).then((reply) => {
      if (gone) return
      if (!reply.ok) {
        setLoaded({ status: 'failed', message: reply.failure.message })
        return
      }
      const { text } = reply.value
      const reading = readPlanText(text)
      setLoaded(
        reading.status === 'read'
          ? { ...reading, text }
          : { status: 'failed', message: 'Bản sao này không đọc được. Hãy chọn bản sao khác.' },
      )
    })
    return () => {
      gone = true
    }
  }, [desktop, token])
  return loaded
}

const COUNTED = [
  'legalBases',
  'objectives',
  'policies',
  'activities',
  'channels',
  'staff',
  'budgetLines',
  'responsibilities',
  'risks',
] as const satisfies readonly (keyof Plan)[]

const SHOWN_ACTIVITIES = 5

function PlanFacts({ plan }: { readonly plan: Plan }) {
  const activities = plan.activities.filter(({ content }) => content.trim() !== '')
  return (
    <>
      <dl className="plan-facts">
        <div>
          <dt>Trích yếu</dt>
          <dd>{plan.document.subject || '—'}</dd>
        </div>
        <div>
          <dt>Đơn vị</dt>
          <dd>{plan.unit.name || '—'}</dd>
        </div>
        <div>
          <dt>Năm</dt>
          <dd>{plan.document.year}</dd>
        </div>
        {COUNTED.map((section) => (
          <div key={section}>
            <dt>{sectionNames[section]}</dt>
            <dd>{plan[section].length}</dd>
          </div>
        ))}
      </dl>
      {activities.length === 0 ? null : (
        <>
          <h3>Hoạt động đầu danh sách</h3>
          <ul className="activity-names">
            {activities.slice(0, SHOWN_ACTIVITIES).map((activity) => (
              <li key={activity.id}>{activity.content}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
