import { useStore } from 'zustand'
import type { DesktopBridge } from '#shared/bridge/contract'
import { summarizePlan } from '#shared/plan/plan-summary'
import type { UnitListsStore } from '../lists/unit-lists'
import type { OpenPlan } from '../plan/open-plan'
import { FailureStrip, StripButton } from './failure-strip'
import { saveListsToFile, savePlanToFile } from './save-to-file'
import { planOf } from './screens'
import type { Screens } from './use-screens'

type Props = {
  readonly desktop: DesktopBridge
  readonly screens: Screens
  readonly lists: UnitListsStore | null
}

/** What is not stored, on every screen until it is: the open plan, one left with a file, the lists. */
export function Troubles({ desktop, screens, lists }: Props) {
  const open = planOf(screens.screen)
  const { left } = screens
  return (
    <div>
      {open === null ? null : <OpenPlanTrouble desktop={desktop} screens={screens} open={open} />}
      {left === null || left === open ? null : <LeftPlanTrouble screens={screens} left={left} />}
      {lists === null ? null : <ListsTrouble desktop={desktop} lists={lists} />}
    </div>
  )
}

function OpenPlanTrouble(props: {
  readonly desktop: DesktopBridge
  readonly screens: Screens
  readonly open: OpenPlan
}) {
  const { desktop, screens, open } = props
  const { screen, showLibrary, leaveEditor, reopen } = screens
  const { save, plan, filed, isOvertaken } = useStore(open.store)
  if (save.kind !== 'failed' || !('storage' in screen)) return null
  const { storage } = screen
  const fileName = filed?.plan === plan ? filed.fileName : null
  return (
    <FailureStrip message={save.message} fileName={fileName}>
      {fileName === null ? (
        <StripButton label="Lưu ra tệp ngay" onClick={() => void savePlanToFile(desktop, open)} />
      ) : null}
      {isOvertaken ? null : <StripButton label="Lưu lại" onClick={() => void open.flush()} />}
      {fileName !== null && isOvertaken ? (
        <StripButton
          label="Mở lại kế hoạch"
          onClick={() => void reopen(storage, plan.id, fileName)}
        />
      ) : null}
      {fileName === null ? null : (
        <StripButton
          label="Đóng, đã có tệp"
          onClick={() => void leaveEditor(open, () => showLibrary(storage))}
        />
      )}
    </FailureStrip>
  )
}

/** A plan that was closed once it stood in a file; storing it is still tried. */
function LeftPlanTrouble({
  screens,
  left,
}: {
  readonly screens: Screens
  readonly left: OpenPlan
}) {
  const { screen, leaveEditor, open } = screens
  const { save, plan, filed } = useStore(left.store)
  if (save.kind === 'saved' || !('storage' in screen)) return null
  const { storage } = screen
  const goTo = () => open(storage, plan.id)
  const now = planOf(screen)
  return (
    <FailureStrip
      message={`Những sửa đổi cuối của “${summarizePlan(plan).title}” chưa vào được danh sách kế hoạch; ứng dụng vẫn tự lưu lại.`}
      fileName={filed?.fileName ?? null}
    >
      <StripButton label="Lưu lại" onClick={() => void left.flush()} />
      <StripButton
        label="Mở lại kế hoạch"
        onClick={() => void (now === null ? goTo() : leaveEditor(now, goTo))}
      />
    </FailureStrip>
  )
}

function ListsTrouble(props: { readonly desktop: DesktopBridge; readonly lists: UnitListsStore }) {
  const { desktop, lists } = props
  const { isStored, problem, own, filed } = useStore(lists.store)
  if (isStored) return null
  const fileName = filed?.own === own ? filed.fileName : null
  return (
    <FailureStrip
      message={`Danh mục của đơn vị chưa lưu được. ${problem ?? ''}`}
      fileName={fileName}
    >
      {fileName === null ? (
        <StripButton
          label="Lưu danh mục ra tệp"
          onClick={() => void saveListsToFile(desktop, lists)}
        />
      ) : null}
      <StripButton label="Lưu lại danh mục" onClick={() => void lists.flush()} />
    </FailureStrip>
  )
}
