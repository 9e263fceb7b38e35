import { IconReplace, IconSortDescending2 } from '@tabler/icons-react'
import { lampNames, lampOf, type Lamp } from '#shared/carry-over/bases/lamp'
import { inOrderOfForce } from '#shared/carry-over/bases/order'
import { replaceable, withReplacements } from '#shared/carry-over/bases/replace'
import { judgedOn } from '#shared/carry-over/paper-dates'
import { formatDate } from '#shared/vietnamese/dates'
import { useListEntries, useOpenList, useUnitList } from '../../lists/use-lists'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { notifyUndoable } from '../../ui/notices'

const STATES: readonly Lamp['state'][] = ['inForce', 'expired', 'notYet', 'unchecked']

/** How many bases hold at the plan's day; all expired ones replaced, and all put in order, by a click. */
export function LampSummary() {
  const openPlan = useOpenPlan()
  const plan = usePlan((current) => current)
  const catalog = useListEntries('legalBases')
  const { edition, changedOn } = useUnitList('legalBases')
  const openList = useOpenList()
  const at = judgedOn(plan)
  const { legalBases } = plan
  if (legalBases.length === 0) return null
  const states = legalBases.map((basis) => lampOf(basis, at, catalog).state)
  const counts = STATES.map((state) => ({
    state,
    count: states.filter((each) => each === state).length,
  })).filter(({ count }) => count > 0)
  const expired = replaceable(plan, catalog)
  const inOrder = inOrderOfForce(legalBases)
  const isInOrder = inOrder.every(({ id }, index) => id === legalBases[index]?.id)
  const replaceAll = () => {
    openPlan.changeMany('Thay căn cứ hết hiệu lực', (current) =>
      withReplacements(
        current,
        catalog,
        expired.map(({ id }) => id),
      ),
    )
    notifyUndoable(openPlan, `Đã thay ${expired.length} căn cứ hết hiệu lực.`)
  }
  const sort = () => {
    openPlan.change('Sắp căn cứ theo hiệu lực', null, (current) => ({
      ...current,
      legalBases: [...inOrderOfForce(current.legalBases)],
    }))
    notifyUndoable(openPlan, 'Đã sắp căn cứ từ hiệu lực cao đến thấp, cũ trước mới sau.')
  }
  return (
    <div className="lamp-summary" data-testid="lamp-summary">
      <span>
        Tại ngày {formatDate(at)}:{' '}
        {counts.map(({ state, count }) => `${count} ${lampNames[state].toLowerCase()}`).join(', ')}.{' '}
        Theo danh mục căn cứ phiên bản {edition.version}, ngày{' '}
        {formatDate(changedOn ?? edition.date)}.{' '}
        <button type="button" className="link-button" onClick={() => openList('legalBases')}>
          Cập nhật
        </button>
      </span>
      {expired.length === 0 ? null : (
        <button type="button" className="button" data-testid="replace-expired" onClick={replaceAll}>
          <IconReplace size={16} aria-hidden /> Thay {expired.length} căn cứ hết hiệu lực
        </button>
      )}
      <button
        type="button"
        className="button"
        data-testid="sort-bases"
        disabled={isInOrder}
        title="Thông lệ soạn thảo, không phải quy định: hiệu lực cao trước, cùng bậc thì văn bản cũ trước"
        onClick={sort}
      >
        <IconSortDescending2 size={16} aria-hidden /> Sắp theo hiệu lực
      </button>
    </div>
  )
}
