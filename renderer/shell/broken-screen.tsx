import { useEffect, useRef, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { OpenPlan } from '../plan/open-plan'
import { savePlanToFile } from './save-to-file'
import { planOf } from './screens'
import type { Screens } from './use-screens'

type Props = {
  readonly desktop: DesktopBridge
  readonly screens: Screens
  /** Shows the screen anew. */
  readonly onAgain: () => void
}

/** In the place of a screen that broke: what became of the work, and the ways on. */
export function BrokenScreen({ desktop, screens, onAgain }: Props) {
  const { screen, showLibrary, leaveEditor } = screens
  const open = planOf(screen)
  const storage = 'storage' in screen ? screen.storage : null
  useEffect(() => void open?.flush(), [open])

  const toLibrary = () => {
    if (storage === null) return
    const go = () => {
      showLibrary(storage)
      onAgain()
    }
    if (open === null) go()
    else void leaveEditor(open, go)
  }
  return (
    <BrokenNotice
      title="Màn hình này vừa gặp lỗi nên đã dừng"
      kept={
        open !== null ? (
          <PlanKept open={open} />
        ) : screen.kind === 'readFile' ? (
          'Tệp đã chọn không bị thay đổi. Phần đã xếp lại trên màn hình này cần làm lại.'
        ) : (
          'Các kế hoạch đã lưu còn nguyên.'
        )
      }
    >
      <button type="button" className="button primary" onClick={onAgain}>
        Mở lại
      </button>
      {open === null ? null : (
        <button type="button" className="button" onClick={() => void savePlanToFile(desktop, open)}>
          Lưu ra tệp…
        </button>
      )}
      {storage === null || screen.kind === 'library' ? null : (
        <button type="button" className="button" onClick={toLibrary}>
          Về danh sách kế hoạch
        </button>
      )}
    </BrokenNotice>
  )
}

function PlanKept({ open }: { readonly open: OpenPlan }) {
  const save = useStore(open.store, (state) => state.save)
  switch (save.kind) {
    case 'saved':
      return 'Mọi nội dung đã nhập còn nguyên và đã được lưu.'
    case 'saving':
      return 'Mọi nội dung đã nhập còn nguyên; đang lưu…'
    case 'failed':
      return 'Mọi nội dung đã nhập còn nguyên trong ứng dụng, nhưng chưa lưu được; hãy lưu ra tệp.'
  }
}

/**
 * When even what stands around the screens broke. The plan that was open goes on being stored by
 * itself, and what the badge called saved is there after the window is loaded anew.
 */
export function BrokenApp({ desktop }: { readonly desktop: DesktopBridge }) {
  useEffect(() => desktop.onNotice('closing', () => void desktop.readyToClose()), [desktop])
  return (
    <BrokenNotice
      title="Ứng dụng vừa gặp lỗi nên đã dừng"
      kept="Những gì đã báo “Đã lưu” vẫn còn nguyên."
    >
      <button type="button" className="button primary" onClick={() => location.reload()}>
        Mở lại
      </button>
    </BrokenNotice>
  )
}

function BrokenNotice(props: {
  readonly title: string
  readonly kept: ReactNode
  /** The ways on. */
  readonly children: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  // What had the focus is gone with the screen.
  useEffect(() => heading.current?.focus(), [])
  return (
    <main className="message-screen" data-testid="broken-screen">
      <h1 ref={heading} tabIndex={-1}>
        {props.title}
      </h1>
      <p role="status">{props.kept}</p>
      <p className="hint">
        Nếu mở lại vẫn lỗi, hãy đóng ứng dụng rồi mở lại. Lỗi đã được ghi vào tệp nhật ký (main.log)
        để người hỗ trợ xem.
      </p>
      <div className="message-actions">{props.children}</div>
    </main>
  )
}
