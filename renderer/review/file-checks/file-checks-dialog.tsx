import type { DesktopBridge } from '#shared/bridge/contract'
import type { Plan } from '#shared/plan/plan'
import type { Inspector } from '../../export/inspector'
import type { Storage } from '../../storage/storage'
import { Dialog } from '../../ui/dialog'
import { notify } from '../../ui/notices'
import { FindingsList, reportText } from '../findings-list'
import { CarriedPlanPart } from './carried-plan'
import {
  isUnsaved,
  shownVersion,
  type CheckedFile,
  type FileCheck,
  type Version,
} from './use-file-checks'
import { WordLeftovers } from './word-leftovers'

type Actions = {
  /** @param only positions of findings; null mends all that can be */
  readonly onMend: (file: number, only: readonly number[] | null) => void
  readonly onUndo: (file: number) => void
  readonly onSave: (file: number) => void
  /** Reads the file as last year's plan; null while there is nowhere to keep it. */
  readonly onRead: ((fileName: string, bytes: Uint8Array) => void) | null
  /** Takes a copy without leftovers as the next version of a file. */
  readonly onCopy: (file: number, copy: Pick<Version, 'bytes' | 'fileName'>) => Promise<void>
  readonly inspector: Inspector
  /** Where reasons are kept; null while there is no database. */
  readonly storage: Storage | null
  readonly desktop: DesktopBridge
  /** Brings a plan a file carries into the library. */
  readonly onTake: (plan: Plan, fileName: string) => void
  readonly onSaveNewer: (text: string) => void
}

/** The reports of the files, one under another. */
export function FileChecksDialog(
  props: Actions & { readonly checks: readonly FileCheck[]; readonly onClose: () => void },
) {
  const { checks, onClose, ...actions } = props
  if (checks.length === 0) return null
  const copy = () => {
    void navigator.clipboard.writeText(checks.map(textOf).join('\n\n')).then(
      () => notify('Đã chép kết quả kiểm tra.'),
      () => notify('Chưa chép được. Hãy thử lại.'),
    )
  }
  return (
    <Dialog
      title="Kiểm tra thể thức"
      wide
      onCancel={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={copy}>
            Chép kết quả
          </button>
          <button type="button" className="button primary" onClick={onClose}>
            Đóng
          </button>
        </>
      }
    >
      <p className="hint">
        Tệp gốc chỉ được đọc. “Sửa giúp” sửa trên một bản sao; chỉ khi lưu mới có tệp mới.
      </p>
      <div className="paper-checks">
        {checks.map((check, index) => (
          <section key={check.name} data-testid="file-check">
            <h3>{check.name}</h3>
            {check.status === 'checking' ? <p role="status">Đang kiểm tra…</p> : null}
            {check.status === 'failed' ? <p role="alert">{check.message}</p> : null}
            {check.status === 'checked' ? (
              <CheckedReport file={check} index={index} {...actions} />
            ) : null}
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function CheckedReport(props: Actions & { readonly file: CheckedFile; readonly index: number }) {
  const { file, index, onMend, onUndo, onSave, onTake, onRead, onCopy, onSaveNewer } = props
  const shown = shownVersion(file)
  const { checked } = shown
  const mends = file.versions.length - 1
  const fixable =
    checked.status === 'inspected' ? checked.findings.filter((each) => each.isFixable).length : 0
  return (
    <>
      <CarriedPlanPart
        carried={file.carried}
        onTake={(plan) => onTake(plan, file.name)}
        onSaveNewer={onSaveNewer}
        readAsForeign={
          onRead === null ? null : (
            <p className="mending">
              <button
                type="button"
                className="button"
                data-testid="read-as-plan"
                onClick={() => onRead(file.name, file.versions[0].bytes)}
              >
                Đọc thành kế hoạch
              </button>
              <span className="hint">
                Dùng tệp này làm kế hoạch năm trước để lập kế hoạch năm nay.
              </span>
            </p>
          )
        }
      />
      {fixable === 0 && mends === 0 ? null : (
        <p className="mending">
          {fixable === 0 ? null : (
            <button
              type="button"
              className="button"
              disabled={file.isMending}
              onClick={() => onMend(index, null)}
            >
              {file.isMending ? 'Đang sửa…' : `Sửa ${fixable} chỗ sửa được`}
            </button>
          )}
          {mends === 0 ? null : (
            <>
              <button type="button" className="button" onClick={() => onUndo(index)}>
                Hoàn tác
              </button>
              <button type="button" className="button primary" onClick={() => onSave(index)}>
                Lưu bản đã sửa…
              </button>
              <span role="status">
                {isUnsaved(file) ? 'Bản đã sửa chưa lưu.' : 'Bản đã sửa đã lưu.'}
              </span>
            </>
          )}
        </p>
      )}
      <FindingsList checked={checked} onFix={(position) => onMend(index, [position])} />
      <WordLeftovers
        version={shown}
        inspector={props.inspector}
        storage={props.storage}
        desktop={props.desktop}
        onCopy={(copy) => onCopy(index, copy)}
      />
    </>
  )
}

function textOf(check: FileCheck): string {
  if (check.status === 'checking') return `${check.name}: đang kiểm tra`
  if (check.status === 'failed') return `${check.name}: ${check.message}`
  return reportText(check.name, shownVersion(check).checked)
}
