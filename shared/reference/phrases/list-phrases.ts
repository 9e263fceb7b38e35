import type { Plan } from '#shared/plan/plan'
import { hasVillages, type NamedUnit } from '#shared/plan/unit-place'
import { foldForSearch } from '#shared/vietnamese/search'
import { activityStages, lifecycleStageNames, type ActivityStage } from '../lifecycle'
import { inLocalWords } from '../local-words'
import { fillPhrase } from './fill-phrase'
import { phrasesOf, type PhraseField } from './index'
import { isOfVillages, type Phrase } from './phrase'

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
  const inPlace = (text: string) => fillPhrase(inLocalWords(text, plan.unit), plan, path)
  for (const phrase of inOrder(phrasesOf(field), stage)) {
    if (!suits(phrase, plan.unit)) continue
    const text = inPlace(phrase.text)
    const title = inPlace(titleOf(phrase))
    const searched = foldForSearch(`${title} ${text}`)
    if (!wanted.every((word) => searched.includes(word))) continue
    groups.set(title, [...(groups.get(title) ?? []), text])
  }
  return [...groups].map(([title, texts]) => ({ title, texts }))
}

/** Of the unit's kind, and of its level: no thôn in a province. */
const suits = ({ units, text, group = '' }: Phrase, unit: NamedUnit) =>
  (units?.includes(unit.kind) ?? true) && (hasVillages(unit) || !isOfVillages(`${group} ${text}`))

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
