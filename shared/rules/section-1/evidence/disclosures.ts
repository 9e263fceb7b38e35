import type { Disclosure } from '#shared/plan/disclosure'
import type { Plan } from '#shared/plan/plan'
import type { EvidenceOf } from '#shared/reference/demands/evidence'
import { usualDisclosures } from '../../usual-rows/disclosures'
import { foundRows, type Found, type Place, type Suggestion } from '../found'
import { isBlank, ownName, withRow } from '../plan-parts'

const needs = [
  ['form', 'hình thức'],
  ['deadline', 'thời hạn'],
  ['responsible', 'đơn vị thực hiện'],
] as const

export function disclosures({ atLeast }: EvidenceOf<'disclosures'>, plan: Plan): Found {
  const rows = plan.disclosures.filter(({ content }) => !isBlank(content))
  return foundRows(rows, {
    atLeast,
    link: ({ id, content }) => ({ path: `disclosures/${id}/content`, text: content }),
    lacks,
    tooFew: {
      path: 'disclosures',
      text: `Cần ít nhất ${atLeast} nội dung công khai`,
    },
    suggestions: suggestions(plan),
  })
}

function lacks(row: Disclosure): readonly Place[] {
  return needs
    .filter(([field]) => isBlank(row[field]))
    .map(([field, name]) => ({
      path: `disclosures/${row.id}/${field}`,
      text: `“${row.content}” chưa có ${name}`,
    }))
}

/** The first of the list that are not there yet. */
function suggestions(plan: Plan): readonly Suggestion[] {
  return usualDisclosures(plan)
    .slice(0, 3)
    .map((row) => ({
      label: `Thêm “${row.content}”`,
      apply: (current, newId) => {
        const id = newId()
        // Whoever is to do it must be named for the row to be whole.
        const responsible = row.responsible || ownName(current) || 'Đơn vị ban hành kế hoạch'
        return {
          plan: withRow(current, 'disclosures', { ...row, id, responsible }),
          path: `disclosures/${id}/content`,
        }
      },
    }))
}
