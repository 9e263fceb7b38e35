import type { Plan } from '#shared/plan/plan'
import { paperKindNames, paperKinds } from '#shared/reference/paper-kinds'
import { useShownPaper } from './shown-paper'

/** Which paper of the plan is shown beside the fields, and written by "Xuất Word". */
export function PaperChoice({ plan }: { readonly plan: Plan }) {
  const { paper, show } = useShownPaper()
  const chosen = paperKinds.filter((kind) => plan.companions.selected.includes(kind))
  const others = paperKinds.filter((kind) => !chosen.includes(kind))
  return (
    <label className="paper-choice">
      Văn bản
      <select
        className="input"
        data-testid="paper-choice"
        value={paper}
        onChange={(event) => {
          const kind = paperKinds.find((each) => each === event.currentTarget.value)
          if (kind !== undefined) show(kind)
        }}
      >
        <optgroup label="Trong bộ trình ký">
          {chosen.map((kind) => (
            <option key={kind} value={kind}>
              {paperKindNames[kind]}
            </option>
          ))}
        </optgroup>
        <optgroup label="Văn bản khác">
          {others.map((kind) => (
            <option key={kind} value={kind}>
              {paperKindNames[kind]}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}
