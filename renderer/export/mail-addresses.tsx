import { useId } from 'react'
import type { Plan } from '#shared/plan/plan'
import { addressesIn, type Letter } from './mail-draft'

/** Whom the letter goes to; addresses that stand in the plan need not be typed. */
export function MailAddresses(props: {
  readonly plan: Plan
  readonly letter: Letter
  readonly onWrite: (change: Partial<Letter>) => void
}) {
  const { plan, letter, onWrite } = props
  const id = useId()
  const addresses = addressesIn(plan).filter((address) => !letter.to.includes(address))
  const add = (address: string) =>
    onWrite({
      to: [letter.to.trim().replace(/[,;]$/u, ''), address]
        .filter((part) => part !== '')
        .join(', '),
    })
  return (
    <>
      <div className="dialog-field">
        <label htmlFor={`${id}-to`}>Gửi đến</label>
        <input
          id={`${id}-to`}
          className="input"
          data-testid="mail-to"
          value={letter.to}
          placeholder="VD: vanthu@xaanbinh.gov.vn, vanphong@xaanbinh.gov.vn"
          onChange={(event) => onWrite({ to: event.currentTarget.value })}
        />
        {addresses.length === 0 ? null : (
          <select
            className="input"
            aria-label="Thêm địa chỉ có trong kế hoạch"
            value=""
            onChange={(event) => add(event.currentTarget.value)}
          >
            <option value="">Thêm địa chỉ có trong kế hoạch…</option>
            {addresses.map((address) => (
              <option key={address}>{address}</option>
            ))}
          </select>
        )}
      </div>
      <div className="dialog-field">
        <label htmlFor={`${id}-cc`}>Đồng gửi</label>
        <input
          id={`${id}-cc`}
          className="input"
          value={letter.cc}
          onChange={(event) => onWrite({ cc: event.currentTarget.value })}
        />
      </div>
    </>
  )
}
