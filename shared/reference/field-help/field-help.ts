/** What is at hand beside one field: how to fill it, a good example, and what gets it sent back. */
export type FieldHelp = {
  readonly how: string
  readonly example: string
  readonly mistakes: readonly string[]
}

/** Help by the pattern of a field's path (shared/plan/field-pattern.ts). */
export type FieldHelps = Readonly<Record<string, FieldHelp>>
