import { emptyRow } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import { claim, type Claim, type Unplaced } from './claims'
import { bare } from './numbered-text'
import type { BodyItem } from './read-body'
import type { Target, UnsureText } from './unsure'

type Placed = Pick<
  Plan,
  'purpose' | 'objectives' | 'solutions' | 'fundingStatement' | 'responsibilities'
>

type PlacedItems = {
  readonly values: Placed
  readonly claims: readonly Claim[]
  readonly unsure: readonly Unplaced<Omit<UnsureText, 'line'>>[]
}

const GUESSES: Partial<Record<NonNullable<BodyItem['topic']>, Target>> = {
  activities: 'activities',
  channels: 'channels',
  reports: 'reports',
  policies: 'policies',
  staff: 'staff',
  purposesAndRequirements: 'purposes',
}

/** What the headings make sure of, and what they do not. */
export function placeItems(
  all: readonly BodyItem[],
  newId: () => string,
  hasActivityTable: boolean,
): PlacedItems {
  const items = all.filter(({ text }) => text !== '')
  const of = (topic: BodyItem['topic']) => items.filter((item) => item.topic === topic)
  const textsOf = (topic: BodyItem['topic']) => of(topic).map(({ text }) => text)
  const claims: Claim[] = []
  const claimed = (topic: BodyItem['topic'], path: (position: number) => string) =>
    of(topic).forEach(({ paragraph }, position) => claims.push(claim(paragraph, path(position))))
  const responsibilities: Plan['responsibilities'] = []
  for (const item of of('responsibilities')) {
    if (item.isUnit) {
      const row = emptyRow('responsibilities', newId())
      responsibilities.push({ ...row, unit: item.text })
    } else if (item.unit !== '') responsibilities.at(-1)?.tasks.push(item.text)
    const last = responsibilities.at(-1)
    if (item.unit !== '' && last) claims.push(claim(item.paragraph, `responsibilities/${last.id}`))
  }
  const objectives = of('objectives').map(({ text, paragraph }) => {
    const row = { ...emptyRow('objectives', newId()), content: text }
    claims.push(claim(paragraph, `objectives/${row.id}`))
    return row
  })
  claimed('purposes', (position) => `purpose/purposes/${position}`)
  claimed('requirements', (position) => `purpose/requirements/${position}`)
  claimed('solutions', (position) => `solutions/${position}`)
  claimed('funding', () => 'fundingStatement')
  return {
    values: {
      purpose: { purposes: textsOf('purposes'), requirements: textsOf('requirements') },
      objectives,
      solutions: textsOf('solutions'),
      fundingStatement: textsOf('funding')
        .map((text) => `${bare(text)}.`)
        .join('\n'),
      responsibilities,
    },
    claims,
    unsure: items.flatMap(({ topic, text, paragraph, unit, hasParts }): PlacedItems['unsure'] => {
      const listed = { paragraphs: [paragraph], text, row: null, isKept: false }
      if (topic === null) return [{ ...listed, guess: null }]
      if (topic === 'responsibilities') {
        return unit === '' ? [{ ...listed, guess: 'responsibilities' }] : []
      }
      const guess = GUESSES[topic]
      if (guess === undefined) return []
      // With a table of activities, prose around it introduces them.
      const isIntroduction =
        (guess === 'activities' || guess === 'policies') && (hasActivityTable || hasParts)
      return [{ ...listed, guess: isIntroduction ? null : guess }]
    }),
  }
}
