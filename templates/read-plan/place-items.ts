import { emptyRow } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import { claim, type Claim, type Unplaced } from './claims'
import { bare } from './numbered-text'
import { isPeriod } from './prose-activity'
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
    of(topic).forEach(({ paragraphs }, position) => {
      claims.push(...paragraphs.map((each) => claim(each, path(position))))
    })
  const responsibilities: Plan['responsibilities'] = []
  for (const item of of('responsibilities')) {
    if (item.isUnit) {
      const row = emptyRow('responsibilities', newId())
      responsibilities.push({ ...row, unit: item.text })
    } else if (item.unit !== '') responsibilities.at(-1)?.tasks.push(item.text)
    const last = responsibilities.at(-1)
    if (item.unit !== '' && last) {
      // "Giao Phòng Kinh tế …" gives the task; the plan says so by its place.
      claims.push(
        ...item.paragraphs.map((each) => claim(each, `responsibilities/${last.id}`, 'giao')),
      )
    }
  }
  const objectives = of('objectives').map(({ text, paragraphs }) => {
    const row = { ...emptyRow('objectives', newId()), content: text }
    claims.push(...paragraphs.map((each) => claim(each, `objectives/${row.id}`)))
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
    unsure: items.flatMap((item): PlacedItems['unsure'] => {
      const isSure = SURE.has(item.topic) || item.unit !== ''
      if (isSure) return []
      const { paragraphs, text } = item
      const guess = guessOf(item, hasActivityTable, responsibilities.length > 0)
      return [{ paragraphs, text, row: null, isKept: false, guess }]
    }),
  }
}

/** Sections whose texts have their place. */
const SURE: ReadonlySet<BodyItem['topic']> = new Set([
  'purposes',
  'requirements',
  'objectives',
  'solutions',
  'funding',
])

function guessOf(
  { topic, text, hasParts, isBesideHeading }: BodyItem,
  hasActivityTable: boolean,
  hasBodies: boolean,
): Target | null {
  if (topic === null) return null
  // Among bodies, what names none is not given to the last of them.
  if (topic === 'responsibilities') return hasBodies ? null : 'responsibilities'
  // "Phạm vi, đối tượng: …" among purposes is none.
  if (topic === 'purposesAndRequirements' && /^[^:]{1,40}:\s/u.test(text)) return null
  // "Thời gian thực hiện: từ tháng 01 …" tells of the plan as a whole.
  if (topic === 'activities' && isBesideHeading && isPeriod(text)) return null
  const guess = GUESSES[topic] ?? null
  // With a table of activities, prose around it introduces them.
  const isIntroduction = guess === 'activities' || guess === 'policies'
  return isIntroduction && (hasActivityTable || hasParts) ? null : guess
}
