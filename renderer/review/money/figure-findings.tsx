import { useDeferredValue, useMemo } from 'react'
import { keepFinding } from '#shared/plan/kept-findings'
import { pathWithIds } from '#shared/plan/plan-path'
import { withChanges } from '#shared/plan/plan-changes'
import { wholeAmount } from '#shared/rules/budget'
import { checkFigures, withFiguresMended, type FigureFinding } from '#shared/rules/money/figures'
import { formatWhole, moneyInWords } from '#shared/vietnamese/numbers'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { useNavigation } from '../../shell/navigation'
import { notifyUndoable } from '../../ui/notices'
import { LeftoverItem } from '../leftovers/leftover-item'
import '../leftovers/leftovers.css'

/** "Khớp ba nơi": what was typed, held against the estimate and the lists the papers print. */
export function FigureFindings() {
  const openPlan = useOpenPlan()
  // Typing elsewhere goes before reading every text.
  const plan = useDeferredValue(usePlan((current) => current))
  const { goToPath } = useNavigation()
  const silenced = useMemo(
    () => new Set(plan.origin.keptFindings.map(({ key }) => key)),
    [plan.origin.keptFindings],
  )
  const { held, findings } = useMemo(() => checkFigures(plan, silenced), [plan, silenced])
  const mend = (finding: FigureFinding) =>
    openPlan.change(
      `Sửa “${finding.text}”`,
      null,
      (current) => withChanges(current, [finding.change]) ?? current,
    )
  const mendAll = () => {
    openPlan.changeMany('Sửa số không khớp', (current) => withFiguresMended(current, silenced))
    notifyUndoable(openPlan, `Đã sửa ${findings.length} số không khớp.`)
  }
  const keep = (finding: FigureFinding, reason: string) =>
    openPlan.change('Giữ số không khớp', null, (current) =>
      keepFinding(current, finding.key, `“${finding.text}” (${finding.where}): ${reason}`),
    )
  return (
    <section className="leftovers" aria-label="Khớp ba nơi" data-testid="figures">
      <p>
        <OneTotal total={wholeAmount(plan.budgetLines)} />
      </p>
      <p className="leftover-bar">
        <span role="status" data-testid="figure-count" data-count={findings.length}>
          {summary(held, findings.length)}
        </span>
        {findings.length < 2 ? null : (
          <button type="button" className="button" data-testid="mend-figures" onClick={mendAll}>
            Sửa {findings.length} chỗ theo dự toán
          </button>
        )}
      </p>
      {findings.length === 0 ? null : (
        <ul className="finding-list">
          {findings.map((finding) => (
            <LeftoverItem
              key={`${finding.key} ${finding.start}`}
              testId="figure"
              found={{ ...finding, proposal: finding.expected }}
              where={finding.where}
              inText={finding.inText}
              onGoTo={() => goToPath(pathWithIds(plan, finding.path))}
              onMend={() => mend(finding)}
              onKeep={(reason) => keep(finding, reason)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

/** The one sum all papers print. */
function OneTotal({ total }: { readonly total: bigint | null }) {
  if (total === null) {
    return (
      <>Dự toán còn dòng thiếu số lượng hoặc đơn giá nên chưa có tổng số để in ở các văn bản.</>
    )
  }
  return (
    <>
      Bảng dự toán, mục kinh phí của Kế hoạch và Tờ trình cùng in một số:{' '}
      <strong>{formatWhole(total)} đồng</strong> ({moneyInWords(total)}).
    </>
  )
}

function summary(held: number, found: number): string {
  if (held === 0) return 'Lời văn tự gõ không nêu số tiền, số đếm nào trùng với kế hoạch.'
  return found === 0
    ? `${held} số tiền, số đếm gõ trong lời văn đều khớp.`
    : `${held} số tiền, số đếm gõ trong lời văn, ${found} chỗ không khớp.`
}
