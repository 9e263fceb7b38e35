import { findingKey } from '#shared/carry-over/text/finding-key'
import { textMemory, type TextMemory } from '#shared/carry-over/text/text-memory'
import { fieldName } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'
import { pathWithIds } from '#shared/plan/plan-path'
import { wordingChecks } from './checks'
import { explainedIn } from './checks/unexplained'
import type { CheckedText, WordingContext, WordingFinding } from './finding'
import { checkedText, textsOf, type PlanText } from './texts'

export type WordingOptions = {
  /** Words the officer says are right. */
  readonly ownWords?: readonly string[]
  /** Keys of findings somebody gave a reason for. */
  readonly silenced?: ReadonlySet<string>
  /** What was found in texts before, for who searches again and again. */
  readonly memory?: WordingMemory
}

export type WordingMemory = {
  readonly mistakes: TextMemory<readonly Found[]>
  readonly explained: TextMemory<readonly string[]>
}

export const wordingMemory = (): WordingMemory => ({
  mistakes: textMemory(),
  explained: textMemory(),
})

const KEY_KIND = 'wording-'

/** Whether a kept finding is one of wording. */
export const isWordingKey = (key: string) => key.includes(`:${KEY_KIND}`)

/** Slips of spelling and wording in the plan's own text, field by field in reading order. */
export function findWording(plan: Plan, options: WordingOptions = {}): readonly WordingFinding[] {
  const { ownWords = [], silenced, memory = wordingMemory() } = options
  const texts = textsOf(plan)
  const explainedOf = memory.explained.reading([])
  const context: WordingContext = {
    ownWords: new Set(ownWords.map((word) => word.trim().toLowerCase())),
    explained: new Set(
      texts.flatMap(({ text }) => explainedOf(text, () => [...explainedIn([text])])),
    ),
  }
  const mistakesOf = memory.mistakes.reading([asKey(context.ownWords), asKey(context.explained)])
  const found = onceEach(
    texts.flatMap((each) =>
      located(
        plan,
        each,
        mistakesOf(each.text, () => wordingIn(checkedText(each.text), context)),
      ),
    ),
  )
  return silenced ? found.filter(({ key }) => !silenced.has(key)) : found
}

const asKey = (words: ReadonlySet<string>) => [...words].toSorted().join('\n')

type Found = Pick<WordingFinding, 'kind' | 'isSafe' | 'start' | 'end' | 'proposal' | 'why'>

/** Mistakes of one text in the order they stand, without overlap. */
export function wordingIn(text: CheckedText, context: WordingContext): readonly Found[] {
  const taken: Found[] = []
  for (const { kind, isSafe, find } of wordingChecks) {
    for (const mistake of find(text, context)) {
      if (taken.some(({ start, end }) => mistake.start < end && start < mistake.end)) continue
      taken.push({ kind, isSafe, ...mistake })
    }
  }
  return taken.toSorted((a, b) => a.start - b.start)
}

function located(
  plan: Plan,
  text: PlanText,
  mistakes: readonly Found[],
): readonly WordingFinding[] {
  return mistakes.map((mistake) => {
    const found = { ...mistake, text: text.text.slice(mistake.start, mistake.end) }
    return {
      ...found,
      key: findingKey(text.place, text.text, { ...found, kind: `${KEY_KIND}${found.kind}` }),
      path: text.path,
      where: fieldName(text.path),
      inText: text.text,
      change: mended(plan, text, found),
    }
  })
}

const mended = (plan: Plan, { path, text }: PlanText, { start, end, proposal }: Found) =>
  proposal === null
    ? null
    : ({
        kind: 'value',
        path: pathWithIds(plan, path),
        value: text.slice(0, start) + proposal + text.slice(end),
      } as const)

/** An abbreviation is to be explained where it first stands. */
function onceEach(found: readonly WordingFinding[]): readonly WordingFinding[] {
  const seen = new Set<string>()
  return found.filter(({ kind, text }) => {
    if (kind !== 'abbreviation') return true
    const isNew = !seen.has(text)
    seen.add(text)
    return isNew
  })
}
