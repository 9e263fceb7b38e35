import type { Plan } from '#shared/plan/plan'
import { useOpenList } from '../../lists/use-lists'
import { TypedInput } from '../../ui/fields/typed-input'
import type { CarryOverState } from '#shared/carry-over/kept-state'
import { PriceOptions } from './price-options'
import type { CarryOverWork } from './use-carry-over'

export type OptionsProps = {
  readonly plan: Plan
  readonly state: CarryOverState
  readonly change: CarryOverWork['change']
  readonly onLeave: () => void
}

const YEARS_AHEAD = 3

/** What the proposals depend on: the year, who left, and what prices become. */
export function CarryOverOptions(props: OptionsProps) {
  const { plan, state, change, onLeave } = props
  const openList = useOpenList()
  const staff = plan.staff.filter(({ name }) => name.trim() !== '')
  return (
    <>
      <label className="carry-year">
        Năm kế hoạch mới
        <select
          className="input"
          value={state.year}
          onChange={(event) => {
            const year = Number(event.currentTarget.value)
            change('Đổi năm', null, (before) => ({ ...before, year }))
          }}
        >
          {Array.from({ length: YEARS_AHEAD }, (_, index) => plan.document.year + index + 1).map(
            (year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ),
          )}
        </select>
      </label>
      <fieldset className="carry-options">
        <legend>Ai đã nghỉ hoặc chuyển công tác?</legend>
        <p className="hint">
          Tên và số điện thoại của những người này không được chép sang; chỗ nhắc đến họ được nêu ra
          để thay.
        </p>
        <div className="carry-people">
          {staff.map(({ id, name, position }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={state.absentStaff.includes(name)}
                onChange={(event) => {
                  const isAbsent = event.currentTarget.checked
                  change('Sửa danh sách người đã nghỉ', null, (before) => ({
                    ...before,
                    absentStaff: isAbsent
                      ? [...before.absentStaff, name]
                      : before.absentStaff.filter((each) => each !== name),
                  }))
                }}
              />
              {name}
              {position === '' ? '' : `, ${position}`}
            </label>
          ))}
        </div>
        <label className="carry-others">
          Người khác, số điện thoại khác không dùng nữa (mỗi dòng một tên hoặc một số)
          <TypedInput
            text={state.otherAbsent}
            settle={(typed) => typed}
            onType={(otherAbsent) =>
              change('Sửa danh sách người đã nghỉ', 'otherAbsent', (before) => ({
                ...before,
                otherAbsent,
              }))
            }
            onLeave={onLeave}
            multiline
            maxLength={5_000}
          />
        </label>
      </fieldset>
      <p className="hint">
        Tên cơ quan, địa danh đã đổi và văn bản hết hiệu lực được đề xuất theo danh mục của đơn vị.{' '}
        <button type="button" className="link-button" onClick={() => openList('bodyNames')}>
          Xem, sửa danh mục
        </button>
      </p>
      {plan.budgetLines.length === 0 ? null : <PriceOptions {...props} />}
    </>
  )
}
