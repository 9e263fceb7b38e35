import { useId } from 'react'
import { MAX_LINE } from '#shared/plan/primitives'
import { unitKindNames, unitKinds } from '#shared/reference/unit-kinds'
import type { ReadUnit } from './open-reading'

type Props = {
  readonly unit: ReadUnit
  readonly year: number
  /** Year the file says. */
  readonly yearRead: number
  /** Places of the line that is chosen. */
  readonly chosen: ReadonlySet<string>
  readonly onUnit: (label: string, mergeKey: string | null, unit: ReadUnit) => void
  readonly onYear: (year: number) => void
  /** A field is left: what is typed next is a step of its own. */
  readonly onLeave: () => void
}

/** Whose plan the file is and of what year, to be put right before going on. */
export function UnitAndYear({ unit, year, yearRead, chosen, onUnit, onYear, onLeave }: Props) {
  const id = useId()
  return (
    <section className="read-unit" aria-label="Đơn vị và năm của kế hoạch" onBlur={onLeave}>
      <div className="read-unit-head">
        <h2>Kế hoạch này là của</h2>
        <label htmlFor={`${id}-year`}>Kế hoạch của năm</label>
        <select
          id={`${id}-year`}
          className="input read-year"
          value={year}
          onChange={(event) => onYear(Number(event.currentTarget.value))}
        >
          {yearsAround(yearRead).map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </div>
      <label htmlFor={`${id}-kind`}>Loại đơn vị</label>
      <select
        id={`${id}-kind`}
        className="input"
        data-testid="read-unit-kind"
        value={unit.kind}
        onChange={(event) => {
          const { value } = event.currentTarget
          const kind = unitKinds.find((each) => each === value)
          if (kind) onUnit('Đổi loại đơn vị', null, { ...unit, kind })
        }}
      >
        {unitKinds.map((kind) => (
          <option key={kind} value={kind}>
            {unitKindNames[kind]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-name`}>Tên đơn vị</label>
      <input
        id={`${id}-name`}
        className="input"
        data-testid="read-unit-name"
        data-selected={chosen.has('unit/name')}
        maxLength={MAX_LINE}
        value={unit.name}
        onChange={(event) =>
          onUnit('Sửa tên đơn vị', 'name', { ...unit, name: event.currentTarget.value })
        }
      />
      <label htmlFor={`${id}-parent`}>Cơ quan chủ quản</label>
      <input
        id={`${id}-parent`}
        className="input"
        data-testid="read-unit-parent"
        data-selected={chosen.has('unit/parentName')}
        placeholder="Để trống nếu là UBND cấp xã, cấp tỉnh"
        maxLength={MAX_LINE}
        value={unit.parentName}
        onChange={(event) =>
          onUnit('Sửa cơ quan chủ quản', 'parentName', {
            ...unit,
            parentName: event.currentTarget.value,
          })
        }
      />
    </section>
  )
}

const yearsAround = (year: number) => [-3, -2, -1, 0, 1, 2].map((step) => year + step)
