import { emptyRow } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import { hasVillages } from '#shared/plan/unit-place'
import type { EvidenceOf, WordSection } from '#shared/reference/demands/evidence'
import { inLocalWords } from '#shared/reference/local-words'
import { lowerFirst, phrase, textLines } from '#shared/vietnamese/wording'
import { plannedActivities } from '../../coverage/planned'
import { found, type Found, type Place, type Suggestion } from '../found'
import { generalActivity } from '../offered-activities'
import { isCommittee, mainLead, mentioning, ownName, personText, withRow } from '../plan-parts'

type Words = EvidenceOf<'words'>

export function words({ label, in: sections, words: wanted, offer }: Words, plan: Plan): Found {
  const isWanted = mentioning(wanted)
  const links = sections
    .flatMap((section) => textsOf[section](plan))
    .filter(({ searched }) => isWanted(searched))
    .map(({ path, text }) => ({ path, text }))
  const [first] = sections
  return found(
    links,
    links.length > 0
      ? []
      : [
          {
            path: offer?.to ?? first ?? 'activities',
            text: `Chưa nêu ${lowerFirst(phrase(label))}`,
          },
        ],
    links.length > 0 || offer === null ? [] : [suggestionOf(offer, plan)],
  )
}

type Searched = Place & { readonly searched: string }

/** What is read in each section, row by row. */
const textsOf: Readonly<Record<WordSection, (plan: Plan) => readonly Searched[]>> = {
  activities: (plan) =>
    plannedActivities(plan).map(({ id, content, form, product }) => ({
      path: `activities/${id}/content`,
      text: content,
      searched: [content, form, product].join('\n'),
    })),
  responsibilities: (plan) =>
    plan.responsibilities.flatMap(({ id, unit, tasks }) =>
      tasks.map((task) => ({
        path: `responsibilities/${id}/tasks`,
        text: `${unit}: ${task}`,
        searched: task,
      })),
    ),
  solutions: (plan) => plan.solutions.map((text) => ({ path: 'solutions', text, searched: text })),
  staff: (plan) =>
    plan.staff.map((member) => ({
      path: `staff/${member.id}/duties`,
      text: `${personText(member)}: ${member.duties}`,
      searched: member.duties,
    })),
  reports: (plan) =>
    plan.reports.map(({ id, content }) => ({
      path: `reports/${id}/content`,
      text: content,
      searched: content,
    })),
  fundingStatement: (plan) =>
    textLines(plan.fundingStatement).map((text) => ({
      path: 'fundingStatement',
      text,
      searched: text,
    })),
}

/** In the words of the place; a province has no thôn to write to. */
const inPlace = (text: string, unit: Plan['unit']) =>
  hasVillages(unit) ? inLocalWords(text, unit) : text.replace(/, thôn, tổ dân phố/gu, '')

function suggestionOf(offer: NonNullable<Words['offer']>, { unit }: Plan): Suggestion {
  switch (offer.to) {
    case 'activities':
      return generalActivity(`Thêm hoạt động “${inPlace(offer.content, unit)}”`, {
        content: inPlace(offer.content, unit),
        form: offer.form,
      })
    case 'responsibilities':
      return {
        label: `Thêm nhiệm vụ “${offer.task}”`,
        apply: (plan, newId) => withTask(plan, offer.task, newId),
      }
  }
}

/** One more task of the body that leads the plan, which gets a row when it has none. */
function withTask(plan: Plan, task: string, newId: () => string) {
  const unit = isCommittee(plan) ? mainLead(plan) : ownName(plan)
  const own = plan.responsibilities.find((row) => row.unit.trim() === unit)
  if (own) {
    const responsibilities = plan.responsibilities.map((row) =>
      row === own ? { ...row, tasks: [...row.tasks, task] } : row,
    )
    return { plan: { ...plan, responsibilities }, path: `responsibilities/${own.id}/tasks` }
  }
  const id = newId()
  const row = { ...emptyRow('responsibilities', id), unit, tasks: [task], deadline: 'Cả năm' }
  return { plan: withRow(plan, 'responsibilities', row), path: `responsibilities/${id}/tasks` }
}
