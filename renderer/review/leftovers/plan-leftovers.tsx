import { useMemo, useState } from 'react'
import {
  findLeftovers,
  type PlanLeftover,
  type PlanLeftoverOptions,
} from '#shared/carry-over/find-leftovers'
import { keepFinding } from '#shared/plan/kept-findings'
import { pathWithIds } from '#shared/plan/plan-path'
import { withChanges } from '#shared/plan/plan-changes'
import type { Plan } from '#shared/plan/plan'
import { isWordingKey } from '#shared/rules/wording/find-wording'
import { useOpenList } from '../../lists/use-lists'
import { useSearchLists } from '../../lists/use-search-lists'
import { useOpenPlan } from '../../plan/use-plan'
import { useNavigation } from '../../shell/navigation'
import { notifyUndoable } from '../../ui/notices'
import type { FoundInTexts } from '../use-text-findings'
import { FindingsBySection } from './findings-by-section'
import { KeptFindings } from './kept-findings'
import { LeftoverItem } from './leftover-item'
import './leftovers.css'

/** Years back that can be looked for. */
const YEARS_BACK = [1, 2, 3]

/** "Săn năm cũ" on the open plan: everything that still belongs to an earlier year. */
export function PlanLeftovers({ texts }: { readonly texts: FoundInTexts }) {
  const openPlan = useOpenPlan()
  const { goToPath } = useNavigation()
  const { plan, leftovers } = texts
  const { year } = plan.document
  const [yearsBack, setYearsBack] = useState(1)
  const oldYear = year - yearsBack
  const search = useSearchLists()
  const openList = useOpenList()
  const found = useMemo(
    () =>
      oldYear === year - 1
        ? leftovers
        : findLeftovers(plan, {
            ...search,
            oldYear,
            silenced: new Set(plan.origin.keptFindings.map(({ key }) => key)),
          }),
    [plan, leftovers, year, oldYear, search],
  )
  const mendable = found.filter(({ change }) => change !== null)

  const keep = (key: string, reason: string) =>
    openPlan.change('Giữ chỗ nhắc năm cũ', null, (current) => keepFinding(current, key, reason))
  const mend = (leftover: PlanLeftover) =>
    openPlan.change(`Sửa “${leftover.text}”`, null, (current) => mended(current, [leftover]))
  const mendAll = () => {
    openPlan.changeMany('Sửa các chỗ nhắc năm cũ', (current) =>
      mendedAll(current, { ...search, oldYear }),
    )
    notifyUndoable(openPlan, `Đã sửa ${mendable.length} chỗ nhắc năm cũ.`)
  }
  return (
    <section className="leftovers" aria-label="Săn năm cũ" data-testid="leftovers">
      <p className="leftover-bar">
        <label>
          Tìm chỗ còn sót của năm{' '}
          <select
            className="input"
            value={yearsBack}
            onChange={(event) => setYearsBack(Number(event.currentTarget.value))}
          >
            {YEARS_BACK.map((back) => (
              <option key={back} value={back}>
                {year - back}
              </option>
            ))}
          </select>
        </label>
        <span role="status" data-testid="leftover-count" data-count={found.length}>
          {found.length === 0
            ? 'Không còn chỗ nào.'
            : `${found.length} chỗ, ${mendable.length} chỗ có đề xuất sửa.`}
        </span>
        {mendable.length === 0 ? null : (
          <button type="button" className="button" data-testid="mend-leftovers" onClick={mendAll}>
            Sửa {mendable.length} chỗ theo đề xuất
          </button>
        )}
      </p>
      <FindingsBySection
        found={found}
        item={(leftover) => (
          <LeftoverItem
            key={leftover.key}
            found={leftover}
            where={leftover.where}
            inText={leftover.inText}
            onGoTo={() => goToPath(pathWithIds(plan, leftover.path))}
            onMend={leftover.change === null ? null : () => mend(leftover)}
            onKeep={(reason) =>
              keep(leftover.key, `“${leftover.text}” (${leftover.where}): ${reason}`)
            }
          />
        )}
      />
      <p className="leftover-where">
        Tên cơ quan, văn bản tra theo danh mục của đơn vị.{' '}
        <button type="button" className="link-button" onClick={() => openList('bodyNames')}>
          Xem, sửa danh mục
        </button>
      </p>
      <KeptFindings isShown={(key) => !isWordingKey(key)} />
    </section>
  )
}

/** The plan with leftovers mended; one whose change no longer fits is left as it is. */
const mended = (plan: Plan, leftovers: readonly PlanLeftover[]): Plan =>
  leftovers.reduce((current, { change }) => {
    const next = change === null ? null : withChanges(current, [change])
    return next ?? current
  }, plan)

/** A text may hold several: each pass mends the first of every field, until none is left to mend. */
function mendedAll(plan: Plan, search: PlanLeftoverOptions): Plan {
  const silenced = new Set(plan.origin.keptFindings.map(({ key }) => key))
  const open = findLeftovers(plan, { ...search, silenced }).filter(({ change }) => change !== null)
  if (open.length === 0) return plan
  const firsts = new Map(open.toReversed().map((leftover) => [leftover.change?.path, leftover]))
  const next = mended(plan, [...firsts.values()])
  return next === plan ? plan : mendedAll(next, search)
}
