import { useState, type ReactNode } from 'react'
import { outlineOfText } from '#shared/newer-plan/outline'
import { fieldName } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'
import { summarizePlan } from '#shared/plan/plan-summary'
import { withChanges, type PlanChange } from '#shared/plan/plan-changes'
import { positionsOf } from '#shared/plan/plan-path'
import type { WordEdit } from '#templates/carried-plan/word-edits'
import type { CarriedInFile } from '../../export/messages'
import { OutlineView } from '../../library/newer-plan/outline-view'
import { notify } from '../../ui/notices'

const DAMAGED =
  'Tệp có kèm dữ liệu kế hoạch nhưng dữ liệu ấy đã hỏng hoặc bị sửa ngoài ứng dụng, nên không dùng. Phần chữ của tệp vẫn kiểm tra được, và vẫn đọc được thành kế hoạch như tệp của nơi khác.'
const NEWER =
  'Tệp có kèm dữ liệu kế hoạch do phiên bản ứng dụng mới hơn ghi nên chỉ xem được, không mở để sửa. Hãy cập nhật ứng dụng rồi thả lại tệp.'

/** What can be had back from a Word file of ours: the plan, and what was edited in Word since. */
export function CarriedPlanPart(props: {
  readonly carried: CarriedInFile
  readonly onTake: (plan: Plan) => void
  /** Saves the plan of a newer version elsewhere, as it is. */
  readonly onSaveNewer: (text: string) => void
  /** Way to read the file as one of others; where its plan is not to be trusted it stands right there. */
  readonly readAsForeign: ReactNode
}) {
  const { carried, onTake, onSaveNewer, readAsForeign } = props
  switch (carried.status) {
    case 'none':
      return readAsForeign
    case 'damaged':
      return (
        <section className="carried-plan" data-testid="carried-damaged">
          <p role="alert">{DAMAGED}</p>
          {readAsForeign}
        </section>
      )
    case 'newer':
      return (
        <>
          <NewerPlan text={carried.text} onSave={onSaveNewer} />
          {readAsForeign}
        </>
      )
    case 'read':
      return <TakeBack plan={carried.plan} edits={carried.edits} onTake={onTake} />
  }
}

function NewerPlan(props: {
  readonly text: string | null
  readonly onSave: (text: string) => void
}) {
  const { text, onSave } = props
  const outline = text === null ? null : outlineOfText(text)
  return (
    <section className="carried-plan" data-testid="carried-newer">
      <p role="alert">{NEWER}</p>
      {text === null || outline === null ? null : (
        <>
          <OutlineView outline={outline} />
          <p className="mending">
            <button type="button" className="button" onClick={() => onSave(text)}>
              Lưu dữ liệu kế hoạch ra nơi khác…
            </button>
            <span>Tệp Word giữ nguyên.</span>
          </p>
        </>
      )}
    </section>
  )
}

function TakeBack(props: {
  readonly plan: Plan
  readonly edits: readonly WordEdit[]
  readonly onTake: (plan: Plan) => void
}) {
  const { plan, edits, onTake } = props
  const [left, setLeft] = useState<ReadonlySet<number>>(
    () => new Set(edits.flatMap(({ isDoubtful }, index) => (isDoubtful ? [index] : []))),
  )
  const taken = edits.filter(({ change }, index) => change !== null && !left.has(index))
  const take = () => {
    const changed = withChanges(
      plan,
      taken.flatMap(({ change }) => change ?? []),
    )
    if (changed === null) notify(UNFIT)
    else onTake(changed)
  }
  const title = summarizePlan(plan).title
  return (
    <section className="carried-plan" data-testid="carried-plan">
      <h4>Tệp này mang theo kế hoạch “{title}”</h4>
      {edits.length === 0 ? (
        <p>Văn bản chưa bị sửa kể từ khi xuất từ ứng dụng.</p>
      ) : (
        <>
          <p>
            Văn bản đã được sửa {edits.length} chỗ trong Word. Đánh dấu những chỗ muốn đưa vào kế
            hoạch.
          </p>
          <ul className="finding-list">
            {edits.map((edit, index) => (
              <EditItem
                key={index}
                plan={plan}
                edit={edit}
                isTaken={!left.has(index)}
                onChange={(isTaken) =>
                  setLeft((before) => {
                    const next = new Set(before)
                    if (isTaken) next.delete(index)
                    else next.add(index)
                    return next
                  })
                }
              />
            ))}
          </ul>
        </>
      )}
      <p className="mending">
        <button type="button" className="button" data-testid="take-carried" onClick={take}>
          {taken.length === 0
            ? 'Mở kế hoạch như khi xuất'
            : `Mở kế hoạch với ${taken.length} thay đổi`}
        </button>
        <span>Kế hoạch đang có trong máy không bị thay khi chưa hỏi.</span>
      </p>
    </section>
  )
}

const UNFIT =
  'Những thay đổi đã chọn làm kế hoạch không còn đúng dạng. Hãy bỏ bớt rồi thử lại; chưa có gì bị thay đổi.'

/** What is done to a place, before its name. */
const DONE: Readonly<Record<PlanChange['kind'], string>> = {
  text: '',
  value: '',
  removal: 'Bỏ: ',
  addition: 'Thêm vào ',
  move: 'Đổi chỗ: ',
}

/** Where a row that was moved stands now. */
function newPlace(plan: Plan, change: PlanChange): string {
  if (change.kind !== 'move') return ''
  if (change.after === null) return ', đứng đầu danh sách'
  const list = change.path.split('/').slice(0, -1)
  const position = positionsOf(plan, [...list, change.after].join('/')).at(-1)
  return `, đứng sau dòng ${Number(position) + 1}`
}

function EditItem(props: {
  readonly plan: Plan
  readonly edit: WordEdit
  readonly isTaken: boolean
  readonly onChange: (isTaken: boolean) => void
}) {
  const { plan, edit, isTaken, onChange } = props
  const { before, after, source, change } = edit
  const path = change?.path ?? source
  const where = path === null ? 'Lời văn của mẫu' : fieldName(positionsOf(plan, path))
  return (
    <li className="finding">
      {change === null ? (
        <p>
          {after !== null && before === null ? `Đoạn thêm mới, sau phần ${where}` : where}: ứng dụng
          không tự đưa vào được; hãy sửa tay sau khi mở kế hoạch.
        </p>
      ) : (
        <label className="check">
          <input
            type="checkbox"
            checked={isTaken}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          {`${DONE[change.kind]}${where}${newPlace(plan, change)}`}
        </label>
      )}
      {before === null ? null : (
        <p className="place">
          Khi xuất: <del>{before}</del>
        </p>
      )}
      {after === null ? null : (
        <p className="place">
          Trong Word: <ins>{after}</ins>
        </p>
      )}
    </li>
  )
}
