import { useState } from 'react'
import type { Plan } from '#shared/plan/plan'
import { paperKindNames, type PaperKind } from '#shared/reference/paper-kinds'
import { problemOf } from '#templates/forms/index'
import type { CheckedPaper } from '../export/messages'
import { usePlan } from '../plan/use-plan'
import { useNavigation } from '../shell/navigation'
import { useServices } from '../shell/services'
import { currentDemands } from './demands/current-demands'
import { FindingsList } from './findings-list'

type Result = {
  readonly paper: PaperKind
  readonly outcome: CheckedPaper | { readonly status: 'failed'; readonly message: string }
}

/** Sheets to look at are no official papers: the decree says nothing of them. */
const SHEETS: readonly PaperKind[] = ['summary', 'calendar', 'crisisCards']
const OFFICIAL = (kind: PaperKind) => !SHEETS.includes(kind)

/** The checker on the plan's papers, as they would be exported now. */
export function PaperChecks() {
  const plan = usePlan((current) => current)
  const { inspector } = useServices()
  const { goToPath } = useNavigation()
  const [results, setResults] = useState<readonly Result[]>([])
  const [checkedPlan, setCheckedPlan] = useState<Plan | null>(null)
  const [working, setWorking] = useState(false)

  const papers = papersToCheck(plan)
  const run = async () => {
    setWorking(true)
    const found: Result[] = []
    for (const paper of papers) {
      const built = await inspector.inspectPaper(plan, paper, currentDemands())
      if (built.status === 'built') found.push({ paper, outcome: built.value })
      if (built.status === 'failed') found.push({ paper, outcome: built })
    }
    setResults(found)
    setCheckedPlan(plan)
    setWorking(false)
  }

  return (
    <div className="paper-checks">
      <p className="subhead-note">
        Soát tệp Word sẽ xuất của {papers.length} văn bản theo Nghị định 30/2020/NĐ-CP:{' '}
        {papers.map((kind) => paperKindNames[kind]).join('; ')}.
      </p>
      <p>
        <button
          type="button"
          className="button"
          data-testid="check-papers"
          disabled={working}
          onClick={() => void run()}
        >
          {working ? 'Đang kiểm tra…' : 'Kiểm tra thể thức'}
        </button>
      </p>
      {checkedPlan !== null && checkedPlan !== plan && !working ? (
        <p role="status">Kế hoạch đã thay đổi sau lần kiểm tra này. Hãy kiểm tra lại.</p>
      ) : null}
      {results.map(({ paper, outcome }) => (
        <section key={paper} data-testid={`check-${paper}`}>
          <h4>{paperKindNames[paper]}</h4>
          {outcome.status === 'failed' ? (
            <p role="alert">{outcome.message}</p>
          ) : (
            <FindingsList checked={outcome} onGoTo={goToPath} />
          )}
        </section>
      ))}
    </div>
  )
}

/** The plan itself and the official papers chosen to go with it, as far as they can be made. */
function papersToCheck(plan: Plan): readonly PaperKind[] {
  const chosen: readonly PaperKind[] = ['plan', ...plan.companions.selected]
  return [...new Set(chosen)].filter((kind) => OFFICIAL(kind) && problemOf(plan, kind) === null)
}
