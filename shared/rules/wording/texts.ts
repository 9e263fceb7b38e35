import { proseOf } from '#shared/carry-over/text/prose'
import { addressPattern } from '#shared/vietnamese/addresses'
import type { Plan } from '#shared/plan/plan'
import { pathWithIds } from '#shared/plan/plan-path'
import type { CheckedText, Stretch } from './finding'

/** Parts of a plan in the order they are read; legal bases quote the titles of papers as they are. */
const SECTIONS = [
  'document',
  'purpose',
  'solutions',
  'objectives',
  'policies',
  'activities',
  'channels',
  'mediaPartners',
  'collaborators',
  'staff',
  'budgetLines',
  'fundingStatement',
  'disclosures',
  'responsibilities',
  'reports',
  'risks',
  'companions',
  'unit',
] as const satisfies readonly (keyof Plan)[]

/** Fields that hold the names of people and places, addresses, or codes. */
const NAMES =
  /(?:^|\/)(?:signer\/name|officeSigner\/name|(?:staff|collaborators)\/[^/]+\/name|contact|address|letterheadLines|placeName|normId)(?:\/|$)/u

/** A text, where it stands, and a name of the place that outlives moving and removing rows. */
export type PlanText = Pick<CheckedText, 'text'> & {
  readonly path: readonly (string | number)[]
  readonly place: string
}

/** Every text of the plan that is written in sentences. */
export function textsOf(plan: Plan): readonly PlanText[] {
  return SECTIONS.flatMap((section) =>
    proseOf(plan[section]).flatMap(({ path: inner, text }) => {
      const path = [section, ...inner]
      const named = pathWithIds(plan, path)
      if (NAMES.test(named)) return []
      // Lines have no name of their own: their text alone tells them apart.
      return [{ path, place: named.replace(/\/\d+$/u, ''), text }]
    }),
  )
}

export function checkedText(text: string): CheckedText {
  return { text, quoted: QUOTED.flatMap((pattern) => stretches(text, pattern)) }
}

const QUOTED = [
  addressPattern('vn', 'com', 'net', 'org', 'docx?', 'xlsx?', 'pdf'),
  /“[^”]*”|"[^"\n]*"|«[^»]*»/gu,
] as const

const stretches = (text: string, pattern: RegExp): readonly Stretch[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
