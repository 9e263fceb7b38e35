import type { Objective } from '#shared/plan/objective'
import type { Plan } from '#shared/plan/plan'
import { joinPhrases, lowerFirst, sentence } from '#shared/vietnamese/wording'
import type { Section } from '../../outline'
import { labelled } from '../../parts'

export function objectivesSection({ objectives, document }: Plan): Section {
  return {
    title: 'Mục tiêu',
    items: objectives.flatMap((objective) => {
      const text = objectiveText(objective, document.year)
      return text === '' ? [] : [{ text, source: `objectives/${objective.id}/content` }]
    }),
  }
}

/** "Nội dung. Chỉ số: …; chỉ tiêu năm 2027: …; hiện trạng: …; cách đo: …." */
function objectiveText(objective: Objective, year: number): string {
  const measure = joinPhrases(
    [
      labelled('chỉ số', lowerFirst(objective.indicator)),
      labelled(`chỉ tiêu năm ${year}`, lowerFirst(objective.target)),
      labelled('hiện trạng', lowerFirst(objective.baseline)),
      labelled('cách đo', lowerFirst(objective.measurement)),
    ],
    '; ',
  )
  return [sentence(objective.content), sentence(measure)].filter((part) => part !== '').join(' ')
}
