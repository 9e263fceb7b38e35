import { useId, useRef, useState } from 'react'
import { paperKindNames, paperKinds, type PaperKind } from '#shared/reference/paper-kinds'
import { problemOf } from '#templates/forms/index'
import { useOpenPlan, usePlan } from '../plan/use-plan'
import { useServices } from '../shell/services'
import { Dialog } from '../ui/dialog'
import { DialogButtons } from '../ui/dialog-buttons'
import { notify } from '../ui/notices'
import {
  buildFiles,
  fileFormats,
  formatNames,
  type FileFormat,
  type WantedFile,
} from './build-files'
import { inSigningOrder, numberedFileName, setFolderName } from './file-name'
import { saveSet } from './save-set'
import { SetWarnings } from './set-warnings'

/** "Trọn bộ trình ký": the papers chosen, in one folder. */
export function FullSetDialog({ onClose }: { readonly onClose: () => void }) {
  const openPlan = useOpenPlan()
  const plan = usePlan((current) => current)
  const services = useServices()
  const [formats, setFormats] = useState<readonly FileFormat[]>(['docx'])
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const cancelled = useRef(false)
  const id = useId()

  const { selected } = plan.companions
  const ready = inSigningOrder(selected).filter((kind) => problemOf(plan, kind) === null)
  const toggle = (kind: PaperKind) =>
    openPlan.change('Chọn văn bản của bộ trình ký', null, (current) => ({
      ...current,
      companions: {
        ...current.companions,
        selected: paperKinds.filter((each) =>
          each === kind
            ? !current.companions.selected.includes(kind)
            : current.companions.selected.includes(each),
        ),
      },
    }))

  const run = async () => {
    cancelled.current = false
    setProblem(null)
    const wanted: readonly WantedFile[] = ready.flatMap((paper, index) =>
      fileFormats
        .filter((format) => formats.includes(format))
        .map((format) => ({
          paper,
          format,
          name: numberedFileName(plan, paper, index + 1, format),
        })),
    )
    const built = await buildFiles(
      plan,
      wanted,
      services,
      (done) => setProgress({ done, of: wanted.length }),
      () => cancelled.current,
    )
    setProgress(null)
    if (built.status === 'failed') setProblem(built.message)
    if (built.status !== 'built') return
    const saved = await saveSet(setFolderName(plan), built.value, services.desktop)
    if (saved.status === 'failed') setProblem(saved.message)
    if (saved.status !== 'saved') return
    const { folderName, token } = saved
    onClose()
    notify(
      `Đã xuất ${built.value.length} tệp vào thư mục “${folderName}”.`,
      { label: 'Mở thư mục', run: () => void services.desktop.openFile({ token }) },
      'set-done',
    )
  }

  return (
    <Dialog
      title="Trọn bộ trình ký"
      wide
      onCancel={onClose}
      actions={
        progress === null ? (
          <DialogButtons
            onCancel={onClose}
            action={`Xuất ${ready.length * formats.length} tệp…`}
            testId="export-set"
            disabled={ready.length === 0 || formats.length === 0}
            onConfirm={() => void run()}
          />
        ) : (
          <button type="button" className="button" onClick={() => (cancelled.current = true)}>
            Dừng
          </button>
        )
      }
    >
      <p className="hint">
        Các văn bản được chọn ghi vào một thư mục mới, đánh số theo thứ tự trình ký.
      </p>
      <ul className="dialog-list" aria-label="Văn bản của bộ trình ký">
        {paperKinds.map((kind) => {
          const missing = problemOf(plan, kind)
          return (
            <li key={kind}>
              <label className="check" htmlFor={`${id}-${kind}`}>
                <input
                  id={`${id}-${kind}`}
                  type="checkbox"
                  data-testid={`set-${kind}`}
                  checked={selected.includes(kind)}
                  onChange={() => toggle(kind)}
                />
                {paperKindNames[kind]}
              </label>
              {selected.includes(kind) && missing !== null ? (
                <p className="hint">{missing} Văn bản này chưa được xuất.</p>
              ) : null}
            </li>
          )
        })}
      </ul>
      <SetWarnings />
      <fieldset className="dialog-list">
        <legend>Kiểu tệp</legend>
        {fileFormats.map((format) => (
          <label key={format} className="check" htmlFor={`${id}-${format}`}>
            <input
              id={`${id}-${format}`}
              type="checkbox"
              checked={formats.includes(format)}
              onChange={() =>
                setFormats(
                  fileFormats.filter((each) =>
                    each === format ? !formats.includes(each) : formats.includes(each),
                  ),
                )
              }
            />
            {formatNames[format]}
          </label>
        ))}
      </fieldset>
      {progress === null ? null : (
        <p role="status">
          Đang dựng tệp {progress.done + 1}/{progress.of}…
        </p>
      )}
      {problem === null ? null : <p role="alert">{problem}</p>}
    </Dialog>
  )
}
