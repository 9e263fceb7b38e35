import { useMemo } from 'react'
import { keepFinding } from '#shared/plan/kept-findings'
import type { Plan } from '#shared/plan/plan'
import { withChanges } from '#shared/plan/plan-changes'
import { reviewPlan } from '#shared/rules/review/index'
import { mendAll } from '#shared/rules/review/mend-all'
import {
  isMendable,
  reviewWeights,
  type ReviewFinding,
  type ReviewWeight,
} from '#shared/rules/review/review-finding'
import { useListEntries } from '../../lists/use-lists'
import { useSearchLists } from '../../lists/use-search-lists'
import { todayIso } from '../../platform/today'
import { useOpenPlan } from '../../plan/use-plan'
import { notifyUndoable } from '../../ui/notices'
import { useCurrentDemands } from '../demands/current-demands'
import '../findings.css'
import type { FoundInTexts } from '../use-text-findings'
import { FindingItem } from './finding-item'
import './leader-review.css'
import { ReturnLog } from './return-log'
import { useReturns } from './use-returns'

const TITLES: Readonly<Record<ReviewWeight, string>> = {
  blocks: 'Chưa thể ký',
  asked: 'Lãnh đạo sẽ hỏi',
  nice: 'Nên sửa',
}

/** "Sếp sẽ trả lại vì gì?": the plan as its signer will look at it. */
export function LeaderReview({ texts }: { readonly texts: FoundInTexts }) {
  const openPlan = useOpenPlan()
  const { plan } = texts
  const { returns, add, remove } = useReturns()
  const search = useSearchLists()
  const costNorms = useListEntries('costNorms')
  const demands = useCurrentDemands()
  const context = useMemo(
    () => ({ today: todayIso(), returns, lists: { ...search, costNorms }, demands, texts }),
    [returns, search, costNorms, demands, texts],
  )
  const found = useMemo(() => reviewPlan(plan, context), [plan, context])
  const fixable = found.filter(isMendable)
  const fixAll = () => {
    const mended = mendAll(openPlan.store.getState().plan, context)
    openPlan.changeMany('Sửa giúp khi rà soát', () => mended.plan)
    notifyUndoable(openPlan, `Đã sửa ${mended.count} chỗ.`)
  }
  const keep = (finding: ReviewFinding, reason: string) =>
    openPlan.change('Giữ, có lý do', null, (current) =>
      keepFinding(current, finding.key, `${finding.message} ${reason}`),
    )
  return (
    <section className="leader-review" aria-label="Sếp sẽ trả lại vì gì?">
      <p className="leader-verdict" data-testid="review-verdict" role="status">
        {verdict(found)}
      </p>
      {found.some(({ weight }) => weight === 'blocks') ? null : (
        <p className="place">Bấm “Xuất Word” ở góc trên để lấy tệp trình ký.</p>
      )}
      {fixable.length < 2 ? null : (
        <p>
          <button type="button" className="button" data-testid="fix-all" onClick={fixAll}>
            Sửa giúp {fixable.length} chỗ
          </button>
        </p>
      )}
      {reviewWeights.map((weight) => {
        const own = found.filter((finding) => finding.weight === weight)
        return own.length === 0 ? null : (
          <div key={weight} data-testid={`review-${weight}`}>
            <h3>
              {TITLES[weight]} ({own.length})
            </h3>
            <ul className="finding-list">
              {own.map((finding) => (
                <FindingItem
                  key={finding.key}
                  finding={finding}
                  onFix={() =>
                    openPlan.change(finding.fix?.label ?? '', null, (current) =>
                      fixed(current, finding),
                    )
                  }
                  onKeep={(reason) => keep(finding, reason)}
                />
              ))}
            </ul>
          </div>
        )
      })}
      <ReturnLog returns={returns} onAdd={add} onRemove={remove} />
    </section>
  )
}

function verdict(found: readonly ReviewFinding[]): string {
  const count = (weight: ReviewWeight) => found.filter((each) => each.weight === weight).length
  const [blocks, asked, nice] = [count('blocks'), count('asked'), count('nice')]
  if (found.length === 0) return 'Không thấy lý do nào để trả lại. Hãy đọc lại bản in.'
  const rest = [
    ...(asked === 0 ? [] : [`${asked} điều lãnh đạo có thể hỏi`]),
    ...(nice === 0 ? [] : [`${nice} chỗ nên sửa`]),
  ].join(', ')
  return blocks === 0
    ? `Có thể trình ký; còn ${rest}.`
    : `Chưa thể ký vì ${blocks} điểm${rest === '' ? '' : `; ngoài ra có ${rest}`}.`
}

const fixed = (plan: Plan, { fix }: ReviewFinding): Plan =>
  (fix === null ? null : withChanges(plan, fix.changes)) ?? plan
