import { draftBulletin, draftPost } from '#shared/broadcast/draft'
import type { Plan } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import { todayIso } from '../../platform/today'
import { updateRow } from '../../plan/rows'
import { useOpenPlan } from '../../plan/use-plan'
import { FieldList } from '../../ui/fields/field-list'
import { paragraph, type FieldSpec } from '../../ui/fields/spec'
import { notifyUndoable } from '../../ui/notices'
import { HeardNotes, PostNotes } from './broadcast-notes'
import './broadcast.css'

const bulletinFields: readonly FieldSpec<Policy>[] = [
  paragraph('bulletin', { placeholder: 'Lời đọc trên đài truyền thanh' }),
]
const postFields: readonly FieldSpec<Policy>[] = [
  paragraph('post', { placeholder: 'Tin gửi nhóm Zalo của thôn, tổ dân phố' }),
]

/** The words for the loudspeakers and for Zalo side by side, with a first draft of each. */
export function BroadcastPanel({ policy }: { readonly policy: Policy }) {
  const openPlan = useOpenPlan()
  const update = (current: Plan, next: (row: Policy) => Policy) =>
    updateRow(current, 'policies', policy.id, next)
  const path = `policies/${policy.id}`

  const draft = (name: 'bulletin' | 'post', label: string) => {
    const make = name === 'bulletin' ? draftBulletin : draftPost
    openPlan.endTyping()
    openPlan.change(`Soạn ${label}`, null, (current) =>
      update(current, (row) => ({ ...row, [name]: make(current, row, spokenOn(current)) })),
    )
    notifyUndoable(
      openPlan,
      `Đã soạn ${label} từ thông điệp, giai đoạn và nơi liên hệ. Hãy đọc lại.`,
    )
  }
  const draftButton = (name: 'bulletin' | 'post', label: string) => (
    <button
      type="button"
      className="button"
      data-testid={`draft-${name}`}
      onClick={() => draft(name, label)}
    >
      {policy[name].trim() === '' ? `Soạn nháp ${label}` : `Soạn lại ${label}`}
    </button>
  )

  return (
    <section className="broadcast" aria-label="Lời phát thanh, tin ngắn" data-testid="broadcast">
      <h3 className="subhead">Lời phát thanh, tin ngắn</h3>
      <div className="broadcast-pair">
        <div>
          <FieldList specs={bulletinFields} row={policy} path={path} update={update} />
          <HeardNotes text={policy.bulletin} />
          <p>{draftButton('bulletin', 'bài phát thanh')}</p>
        </div>
        <div>
          <FieldList specs={postFields} row={policy} path={path} update={update} />
          <PostNotes text={policy.post} />
          <p>{draftButton('post', 'tin ngắn')}</p>
        </div>
      </div>
      <p className="field-hint">{NOT_PRINTED}</p>
    </section>
  )
}

const NOT_PRINTED =
  'Hai nội dung này không in vào kế hoạch. Tốc độ đọc và độ dài tin là ước lượng, cần kiểm tra với người đọc và kênh của đơn vị.'

/** The day a draft is written for: today, or the start of the plan's year before it has begun. */
function spokenOn({ document }: Plan): string {
  const today = todayIso()
  const [first, last] = [`${document.year}-01-01`, `${document.year}-12-31`]
  return today < first || today > last ? first : today
}
