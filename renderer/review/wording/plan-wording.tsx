import { useMemo } from 'react'
import { keepFinding } from '#shared/plan/kept-findings'
import { withChanges } from '#shared/plan/plan-changes'
import { pathWithIds } from '#shared/plan/plan-path'
import { isWordingKey } from '#shared/rules/wording/find-wording'
import type { WordingFinding } from '#shared/rules/wording/finding'
import { isMendable, mendWording } from '#shared/rules/wording/mend-wording'
import { useOpenPlan } from '../../plan/use-plan'
import { useNavigation } from '../../shell/navigation'
import { notifyUndoable } from '../../ui/notices'
import { FindingsBySection } from '../leftovers/findings-by-section'
import { KeptFindings } from '../leftovers/kept-findings'
import { LeftoverItem } from '../leftovers/leftover-item'
import '../leftovers/leftovers.css'
import type { FoundInTexts } from '../use-text-findings'
import { OwnWords } from './own-words'
import type { OwnWordsState } from './use-own-words'

type Props = { readonly own: OwnWordsState; readonly texts: FoundInTexts }

/** Slips of spelling and wording in the open plan: mend, go there, keep, or take the word as right. */
export function PlanWording({ own, texts }: Props) {
  const { words, add, remove } = own
  const openPlan = useOpenPlan()
  const { plan, wording: found } = texts
  const { goToPath } = useNavigation()
  const options = useMemo(
    () => ({
      ownWords: words,
      silenced: new Set(plan.origin.keptFindings.map(({ key }) => key)),
    }),
    [words, plan],
  )
  const mendable = found.filter(isMendable)

  const keep = (key: string, reason: string) =>
    openPlan.change('Giữ cách viết', null, (current) => keepFinding(current, key, reason))
  const mend = ({ change, text }: WordingFinding) => {
    if (change === null) return
    openPlan.change(
      `Sửa “${text.trim() || 'dấu cách'}”`,
      null,
      (current) => withChanges(current, [change]) ?? current,
    )
  }
  const mendAll = () => {
    openPlan.changeMany('Sửa chính tả, cách viết', (current) => mendWording(current, options))
    notifyUndoable(openPlan, `Đã sửa ${mendable.length} chỗ.`)
  }
  return (
    <section className="leftovers" aria-label="Chính tả, cách viết" data-testid="wording">
      <p className="leftover-bar">
        <span role="status" data-testid="wording-count" data-count={found.length}>
          {found.length === 0
            ? 'Không thấy chỗ nào viết sai.'
            : `${found.length} chỗ, ${mendable.length} chỗ sửa được ngay.`}
        </span>
        {mendable.length === 0 ? null : (
          <button type="button" className="button" data-testid="mend-wording" onClick={mendAll}>
            Sửa {mendable.length} chỗ
          </button>
        )}
      </p>
      <FindingsBySection
        found={found}
        item={(finding) => (
          <LeftoverItem
            key={finding.key}
            testId="wording-item"
            found={finding}
            where={finding.where}
            inText={finding.inText}
            onGoTo={() => goToPath(pathWithIds(plan, finding.path))}
            onMend={finding.change === null ? null : () => mend(finding)}
            onKeep={(reason) =>
              keep(finding.key, `“${finding.text}” (${finding.where}): ${reason}`)
            }
          >
            {finding.kind === 'spelling' || finding.kind === 'abbreviation' ? (
              <button
                type="button"
                className="link-button"
                onClick={() => add(finding.text.trim())}
              >
                Thêm vào từ của tôi
              </button>
            ) : null}
          </LeftoverItem>
        )}
      />
      <KeptFindings isShown={isWordingKey} />
      <OwnWords words={words} onRemove={remove} />
    </section>
  )
}
