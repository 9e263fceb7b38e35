import { roundings } from '#shared/carry-over/money/reprice'
import { formatWhole } from '#shared/vietnamese/numbers'
import { TypedInput } from '../../ui/fields/typed-input'
import type { OptionsProps } from './carry-over-options'
import { readPercent } from '#shared/carry-over/kept-state'

/** Percent by group of the estimate, and how prices are rounded. */
export function PriceOptions({ plan, state, change, onLeave }: OptionsProps) {
  const groups = [...new Set(plan.budgetLines.map(({ group }) => group.trim()))]
  return (
    <fieldset className="carry-options">
      <legend>Đơn giá tăng, giảm bao nhiêu phần trăm?</legend>
      <p className="hint">
        Để trống là giữ đơn giá năm trước; ghi số âm để giảm. Đơn giá mới được làm tròn, thành tiền
        tính lại từ số lượng và đơn giá. Số lượng, đơn giá từng dòng sửa ở phần Dự toán kinh phí.
      </p>
      <div className="carry-money">
        {groups.map((group) => {
          const typed = state.percents[group] ?? ''
          return (
            <label key={group}>
              {group === '' ? 'Dòng chi chưa ghi nhóm' : group}
              <span>
                <TypedInput
                  text={typed}
                  settle={(text) => text}
                  onType={(text) =>
                    change('Sửa tỷ lệ đơn giá', `percents/${group}`, (before) => ({
                      ...before,
                      percents: { ...before.percents, [group]: text },
                    }))
                  }
                  onLeave={onLeave}
                  multiline={false}
                  maxLength={12}
                  align="right"
                />{' '}
                %
              </span>
              {typed.trim() !== '' && readPercent(typed) === null ? (
                <span className="hint">Chưa đọc được tỷ lệ này nên giữ đơn giá cũ.</span>
              ) : null}
            </label>
          )
        })}
        <label>
          Làm tròn đơn giá đến
          <select
            className="input"
            value={state.rounding}
            onChange={(event) => {
              const rounding = roundings.find((each) => each === Number(event.currentTarget.value))
              if (rounding) change('Đổi cách làm tròn', null, (before) => ({ ...before, rounding }))
            }}
          >
            {roundings.map((each) => (
              <option key={each} value={each}>
                {formatWhole(each)} đồng
              </option>
            ))}
          </select>
        </label>
      </div>
    </fieldset>
  )
}
