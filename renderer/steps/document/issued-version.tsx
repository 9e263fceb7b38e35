import { useId, useState } from 'react'
import { isTyped } from '#shared/plan/entered'
import { issuedName, issuingPaper } from '#shared/plan/issued-version'
import { enteredDateText } from '#shared/plan/timing-text'
import { usePlan } from '../../plan/use-plan'
import { useNavigation } from '../../shell/navigation'
import './issued-version.css'
import { isKnown, useIssuedVersion, type IssuedState } from './use-issued-version'

/** "Bản đã ban hành": once the paper is signed and numbered, what it says is kept to compare with. */
export function IssuedVersion() {
  const issued = useIssuedVersion()
  const { state } = issued
  const id = useId()
  return (
    <section
      className="issued-version"
      aria-labelledby={`${id}-title`}
      data-testid="issued-version"
      data-status={state.status}
    >
      <h3 className="subhead" id={`${id}-title`}>
        Bản đã ban hành
      </h3>
      {state.status === 'none' ? <Mark {...issued} /> : <Marked {...issued} state={state} />}
    </section>
  )
}

type Issued = ReturnType<typeof useIssuedVersion>

function Mark({ state, isDraft, mark }: Issued) {
  const id = useId()
  const [problem, setProblem] = useState<string | null>(null)
  const name = usePlan(issuedName)
  const isDecision = usePlan(issuingPaper) === 'decision'
  if (state.status !== 'none') return null
  const { reference } = state
  const { number, date } = reference
  const dateText = enteredDateText(date)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const typed = new FormData(event.currentTarget)
        const of = (field: string, otherwise: string) => {
          const value = typed.get(field)
          return typeof value === 'string' ? value : otherwise
        }
        setProblem(mark(of('number', number), of('date', dateText)))
      }}
    >
      <p className="subhead-note">
        Khi văn bản đã ký và cấp số, đánh dấu để giữ nguyên nội dung đã ban hành. Về sau sửa tiếp,
        ứng dụng biết chỗ nào khác và lập được “Kế hoạch điều chỉnh, bổ sung”.
      </p>
      <div className="toolbar">
        {isKnown(reference) ? (
          <span className="issued-name">{name}</span>
        ) : (
          <>
            <label htmlFor={`${id}-number`}>
              {isDecision ? 'Số quyết định đã cấp' : 'Số đã cấp'}
              <input
                id={`${id}-number`}
                name="number"
                className="input"
                defaultValue={number}
                autoComplete="off"
                maxLength={100}
                placeholder="VD: 05"
                aria-describedby={problem === null ? undefined : `${id}-problem`}
              />
            </label>
            <label htmlFor={`${id}-date`}>
              Ngày ký
              <input
                id={`${id}-date`}
                name="date"
                className="input"
                defaultValue={isTyped(date) ? date.typed : dateText}
                autoComplete="off"
                maxLength={40}
                placeholder="VD: 05/01/2027"
                aria-describedby={problem === null ? undefined : `${id}-problem`}
              />
            </label>
          </>
        )}
        <button
          type="submit"
          className="button"
          data-field="issuedVersion"
          data-testid="mark-issued"
        >
          Đánh dấu đã ban hành
        </button>
      </div>
      {problem === null ? null : (
        <p role="alert" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {isDraft ? (
        <p className="subhead-note">Văn bản còn in dấu “Dự thảo”; bỏ dấu này nếu đã ký.</p>
      ) : null}
    </form>
  )
}

function Marked(props: Issued & { readonly state: Extract<IssuedState, { status: 'issued' }> }) {
  const { state, markAgain, markAdjustment, unmark, correct } = props
  const { goToPath } = useNavigation()
  return (
    <>
      <p role="status">
        <strong>Đã ban hành: {state.name}.</strong>{' '}
        {state.changes === ''
          ? 'Nội dung chưa có gì khác bản đã ban hành.'
          : `Từ đó đến nay: ${state.changes}.`}
      </p>
      {state.otherName === null ? null : (
        <p>
          Số, ngày ở phần trên nay là {state.otherName}.{' '}
          <button type="button" className="link-button" onClick={correct}>
            Sửa số, ngày của bản đã ban hành
          </button>
        </p>
      )}
      <div className="toolbar">
        {state.isAdjusted ? (
          <button
            type="button"
            className="button"
            data-testid="to-adjustment"
            onClick={() => goToPath('companions/adjustment/reasons')}
          >
            Lập kế hoạch điều chỉnh, bổ sung
          </button>
        ) : null}
        {state.isAdjusted && state.isAdjustmentNumbered ? (
          <button
            type="button"
            className="button"
            data-testid="mark-adjustment"
            title="Nội dung hiện nay là nội dung đang có hiệu lực; lần điều chỉnh sau so với bản này."
            onClick={markAdjustment}
          >
            Đánh dấu bản điều chỉnh đã ban hành
          </button>
        ) : null}
        <button
          type="button"
          className="link-button"
          title="Lấy nội dung hiện nay làm nội dung đã ban hành."
          onClick={markAgain}
        >
          Đánh dấu lại
        </button>
        <button
          type="button"
          className="link-button"
          data-field="issuedVersion"
          data-testid="unmark-issued"
          onClick={unmark}
        >
          Bỏ đánh dấu
        </button>
      </div>
    </>
  )
}
