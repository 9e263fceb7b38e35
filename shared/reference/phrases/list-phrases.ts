import type { Plan } from '#shared/plan/plan'
import { foldForSearch } from '#shared/vietnamese/search'
import { activityStages, lifecycleStageNames, type ActivityStage } from '../lifecycle'
import { fillPhrase } from './fill-phrase'
import { phrases, type PhraseField } from './index'
import type { Phrase } from './phrase'

/** Phrases under one heading, as they will be inserted. */
export type PhraseGroup = { readonly title: string; readonly texts: readonly string[] }

/**
 * Phrases of a field for this unit, filled from the plan and searched without diacritics. Those of the
 * row's own stage come first, those for other kinds of unit are left out.
 */
export function listPhrases(
  field: PhraseField,
  plan: Plan,
  path: string,
  search: string,
): readonly PhraseGroup[] {
  const wanted = foldForSearch(search).split(' ')
  const stage = stageAt(plan, path)
  const groups = new Map<string, string[]>()
  const list: readonly Phrase[] = phrases[field]
  for (const phrase of inOrder(list, stage)) {
    if (phrase.units && !phrase.units.includes(plan.unit.kind)) continue
    const text = fillPhrase(phrase.text, plan, path)
    const title = titleOf(phrase)
    const searched = foldForSearch(`${title} ${text}`)
    if (!wanted.every((word) => searched.includes(word))) continue
    groups.set(title, [...(groups.get(title) ?? []), text])
  }
  return [...groups].map(([title, texts]) => ({ title, texts }))
}

const titleOf = ({ group, stage }: Phrase) =>
  group ?? (stage === undefined ? 'Dùng chung' : lifecycleStageNames[stage])

function inOrder(list: readonly Phrase[], stage: ActivityStage | null): readonly Phrase[] {
  return stage === null
    ? list
    : [
        ...list.filter((phrase) => phrase.stage === stage),
        ...list.filter((phrase) => phrase.stage !== stage),
      ]
}

/** Stage of the activity, or of the part of a policy, a field belongs to. */
function stageAt({ activities }: Plan, path: string): ActivityStage | null {
  const [section, id, , named] = path.split('/')
  if (section === 'activities') return activities.find((row) => row.id === id)?.stage ?? null
  return activityStages.find((stage) => stage === named) ?? null
}
