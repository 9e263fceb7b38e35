import type { ActivityStage } from '../lifecycle'
import type { UnitKind } from '../unit-kinds'

/**
 * A sentence ready to be put into a field. Words in braces are filled from the plan on insertion
 * (fill-phrase.ts); the result stays the officer's to change.
 */
export type Phrase = {
  readonly text: string
  /** Heading it is listed under; those without one come first. */
  readonly group?: string
  /** Kinds of unit it suits; absent, it suits all. */
  readonly units?: readonly UnitKind[]
  /** Stage of the policy lifecycle it belongs to; absent, to any. */
  readonly stage?: ActivityStage
}

/** Phrases under one heading. */
export const grouped = (group: string, texts: readonly string[]): readonly Phrase[] =>
  texts.map((text) => ({ text, group }))

/** Phrases of one stage of the policy lifecycle. */
export const staged = (stage: ActivityStage, texts: readonly string[]): readonly Phrase[] =>
  texts.map((text) => ({ text, stage }))

/** Phrases only some kinds of unit can use. */
export const suited = (units: readonly UnitKind[], texts: readonly string[]): readonly Phrase[] =>
  texts.map((text) => ({ text, units }))

/** The same, each under its own heading or stage. */
export const forKinds = (
  units: readonly UnitKind[],
  phrases: readonly Phrase[],
): readonly Phrase[] => phrases.map((phrase) => ({ ...phrase, units }))

export const anywhere = (texts: readonly string[]): readonly Phrase[] =>
  texts.map((text) => ({ text }))

export const COMMITTEES: readonly UnitKind[] = [
  'provincialCommittee',
  'communalCommittee',
  'districtCommittee',
]
export const OFFICES: readonly UnitKind[] = ['department', 'division', 'office', 'districtDivision']
export const CENTRES: readonly UnitKind[] = ['centre']
export const PROVINCES: readonly UnitKind[] = ['provincialCommittee', 'department']
export const UNDER_COMMITTEE: readonly UnitKind[] = ['division', 'office', 'centre']

/**
 * Whether only a unit with villages of its own can say it: a province and its departments meet nobody
 * in a village and have no loudspeakers.
 */
export const isOfVillages = (text: string): boolean =>
  /(?<!nông )thôn(?!g)|tổ dân phố|(?<!\p{L})loa(?!\p{L})|truyền thanh|họp dân|phát thanh(?!,)|phát sóng|tổ công nghệ số|đại diện dự họp/iu.test(
    text,
  )
