import { useCallback, useState } from 'react'
import type { Inspector } from '../export/inspector'
import type { CheckedPaper } from '../export/messages'
import { Dialog } from '../ui/dialog'
import { notify } from '../ui/notices'
import { FindingsList, reportText } from './findings-list'

type FileCheck = {
  readonly name: string
  readonly outcome: CheckedPaper | { readonly status: 'failed'; readonly message: string } | null
}

/** More bytes are not read at all; the checker refuses them too. */
const MOST_BYTES = 200 * 1024 * 1024

/** Checks Word files from anywhere; nothing is written to them. */
export function useFileChecks(inspector: Inspector) {
  const [checks, setChecks] = useState<readonly FileCheck[]>([])
  const check = useCallback(
    async (files: readonly File[]) => {
      const word = files.filter(({ name }) => /\.docx$/iu.test(name))
      if (word.length === 0) {
        notify(explainOther(files))
        return
      }
      setChecks(word.map(({ name }) => ({ name, outcome: null })))
      for (const [index, file] of word.entries()) {
        const outcome = await checkFile(file, inspector)
        setChecks((before) =>
          before.map((each, at) => (at === index ? { ...each, outcome } : each)),
        )
      }
    },
    [inspector],
  )
  const close = useCallback(() => setChecks([]), [])
  return { checks, check, close }
}

async function checkFile(file: File, inspector: Inspector): Promise<FileCheck['outcome']> {
  if (file.size > MOST_BYTES) return { status: 'failed', message: TOO_LARGE }
  try {
    const built = await inspector.inspectFile(new Uint8Array(await file.arrayBuffer()))
    if (built.status === 'built') return built.value
    return built.status === 'failed' ? built : null
  } catch {
    return { status: 'failed', message: UNREADABLE }
  }
}

const TOO_LARGE = 'Tệp lớn hơn 200 MB nên không đọc. Hãy giảm cỡ hình ảnh trong Word rồi lưu lại.'
const UNREADABLE =
  'Không đọc được tệp này; có thể tệp đã bị chuyển đi hoặc ổ đĩa đã rút ra. Hãy thử lại.'

function explainOther(files: readonly File[]): string {
  const [first] = files
  if (first && /\.(?:khtt|json)$/iu.test(first.name)) {
    return 'Tệp kế hoạch mở bằng nút “Mở tệp kế hoạch…” ở Danh sách kế hoạch.'
  }
  if (first && /\.(?:doc|odt|rtf)$/iu.test(first.name)) {
    return 'Chỉ kiểm tra được tệp Word .docx. Hãy mở tệp bằng Word, lưu thành kiểu .docx rồi thả lại.'
  }
  return 'Chỉ kiểm tra được tệp Word (.docx). Hãy thả tệp .docx vào cửa sổ.'
}

/** The reports of the files, one under another. */
export function FileChecksDialog(props: {
  readonly checks: readonly FileCheck[]
  readonly onClose: () => void
}) {
  const { checks, onClose } = props
  if (checks.length === 0) return null
  const copy = () => {
    const text = checks
      .map(({ name, outcome }) =>
        outcome === null || outcome.status === 'failed'
          ? `${name}: ${outcome?.message ?? 'đang kiểm tra'}`
          : reportText(name, outcome),
      )
      .join('\n\n')
    void navigator.clipboard.writeText(text).then(
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
      <p className="hint">Tệp chỉ được đọc, không bị sửa.</p>
      <div className="paper-checks">
        {checks.map(({ name, outcome }) => (
          <section key={name} data-testid="file-check">
            <h3>{name}</h3>
            {outcome === null ? <p role="status">Đang kiểm tra…</p> : null}
            {outcome?.status === 'failed' ? <p role="alert">{outcome.message}</p> : null}
            {outcome === null || outcome.status === 'failed' ? null : (
              <FindingsList checked={outcome} />
            )}
          </section>
        ))}
      </div>
    </Dialog>
  )
}
