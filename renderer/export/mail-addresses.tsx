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
        {/* A pasted list keeps its lines. */}
        <textarea
          id={`${id}-to`}
          className="input"
          data-testid="mail-to"
          rows={2}
          maxLength={20_000}
          value={letter.to}
          placeholder="VD: Văn thư xã <vanthu@xaanbinh.gov.vn>, vanphong@xaanbinh.gov.vn"
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
        <textarea
          id={`${id}-cc`}
          className="input"
          rows={1}
          maxLength={20_000}
          value={letter.cc}
          onChange={(event) => onWrite({ cc: event.currentTarget.value })}
        />
      </div>
    </>
  )
}
