import type { Plan } from '#shared/plan/plan'
import { sentence } from '#shared/vietnamese/wording'
import type { Item, Section } from '../../outline'

export function purposeSection({ purpose }: Plan): Section {
  const purposes = items(purpose.purposes, 'purpose/purposes')
  const requirements = items(purpose.requirements, 'purpose/requirements')
  const titles = [
    ...(purposes.length > 0 ? ['Mục đích'] : []),
    ...(requirements.length > 0 ? ['yêu cầu'] : []),
  ]
  return {
    title: titles.join(', '),
    clauses: [
      { title: 'Mục đích', source: 'purpose/purposes', items: purposes },
      { title: 'Yêu cầu', source: 'purpose/requirements', items: requirements },
    ],
  }
}

/** Typed lines as numbered sentences that point back to their line. */
export function items(lines: readonly string[], path: string): readonly Item[] {
  return lines.flatMap((line, index) => {
    const text = sentence(line)
    return text === '' ? [] : [{ text, source: `${path}/${index}` }]
  })
}
