import type { Objective } from '#shared/plan/objective'
import type { Plan } from '#shared/plan/plan'
import { joinPhrases, lowerFirst, phrase, sentence } from '#shared/vietnamese/wording'
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

/**
 * "Nội dung (chỉ số: …; hiện trạng: …; chỉ tiêu năm 2027: …; cách đo: …)." The indicator is left out
 * where the content says it already.
 */
function objectiveText(objective: Objective, year: number): string {
  const content = phrase(objective.content)
  const indicator = lowerFirst(phrase(objective.indicator))
  const isSaid = content.toLocaleLowerCase('vi').includes(indicator)
  const measure = joinPhrases(
    [
      isSaid ? '' : labelled('chỉ số', indicator),
      labelled('hiện trạng', lowerFirst(objective.baseline)),
      labelled(`chỉ tiêu năm ${year}`, lowerFirst(objective.target)),
      labelled('cách đo', lowerFirst(objective.measurement)),
    ],
    '; ',
  )
  if (content === '') return sentence(measure)
  return sentence(measure === '' ? content : `${content} (${measure})`)
}
