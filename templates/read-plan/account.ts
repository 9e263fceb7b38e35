import { formatTiming } from '#shared/plan/timing-text'
import type { Plan } from '#shared/plan/plan'
import { valueAt } from '#shared/plan/plan-path'
import { lifecycleStageNames } from '#shared/reference/lifecycle'
import { firstCitation } from '../forms/citation'
import type { ReadDocument } from '../inspect/read/read-document'
import type { Aside } from './asides'
import type { Claim, Unplaced } from './claims'
import { numberedText } from './numbered-text'
import { linesOfFile, type FileLine } from './file-lines'
import { grouped } from './grouped'
import type { SourceLine } from './source-line'
import type { UnsureText } from './unsure'
import { leavesOf, wordsMissing, wordsOf } from './words'

type Listed = Unplaced<Omit<UnsureText, 'line'>>

export type Account = {
  readonly lines: readonly SourceLine[]
  /** What is not sure, and what was kept because nothing holds all its words; in reading order. */
  readonly unsure: readonly UnsureText[]
}

/**
 * Accounts for every line of the file. What the readers claim is not taken on trust: a line of which
 * a word is found nowhere is kept as source text, so that nothing is lost whatever they missed.
 */
export function account(
  document: ReadDocument,
  asides: readonly Aside[],
  plan: Plan,
  claims: readonly Claim[],
  listed: readonly Listed[],
): Account {
  const claimsAt = grouped(claims, ({ paragraph }) => paragraph)
  const listedAt = grouped(
    listed.flatMap((text) => text.paragraphs.map((paragraph) => ({ paragraph, text }))),
    ({ paragraph }) => paragraph,
  )
  const listedOf = (paragraph: number) => (listedAt.get(paragraph) ?? []).map(({ text }) => text)
  const holding = new Map<string, string>()
  const held = (path: string) => {
    const known = holding.get(path) ?? textAt(plan, path)
    holding.set(path, known)
    return known
  }
  // Thousands of paragraphs may stand in one text, and each asks what words it has.
  const wordSets = new Map<string, ReadonlySet<string>>()
  const wordSetOf = (text: string) => {
    const known = wordSets.get(text) ?? new Set(wordsOf(text))
    wordSets.set(text, known)
    return known
  }
  const isLost = (paragraph: number) => {
    const own = claimsAt.get(paragraph) ?? []
    const texts = listedOf(paragraph)
    const plain = document.paragraphs[paragraph]?.plain ?? ''
    if (own.length === 0 && texts.length === 0) return /[\p{L}\p{N}]/u.test(plain)
    const said = [
      ...own.flatMap(({ path, understood }) => [understood, path === null ? '' : held(path)]),
      ...texts.map(({ text }) => text),
    ].map(wordSetOf)
    const words = { has: (word: string) => said.some((set) => set.has(word)) }
    return wordsMissing(numberedText(plain).words, words).length > 0
  }
  /** What is kept of a line: of a row that was read, the cells that say more than the plan holds. */
  const keptText = (line: FileLine, lost: readonly number[]) => {
    const own = line.paragraphs.flatMap((paragraph) => claimsAt.get(paragraph) ?? [])
    const plain = (paragraph: number) => document.paragraphs[paragraph]?.plain ?? ''
    if (own.length === 0 || line.aside !== null) {
      return line.cells.filter((cell) => cell !== '').join(' | ')
    }
    const cells = grouped(
      lost,
      (paragraph) =>
        claimsAt.get(paragraph)?.find(({ cell }) => cell !== null)?.cell?.heading ?? '',
    )
    const said = [...cells].map(([heading, inside]) => {
      const words = inside.map(plain).join('\n')
      return heading === '' ? words : `${heading}: ${words}`
    })
    const row = own.find(({ cell }) => cell !== null)?.cell?.row ?? ''
    return row === '' ? said.join('\n') : `${row}\n${said.join('\n')}`
  }
  const found: { readonly text: Omit<UnsureText, 'line'>; readonly line: number }[] = []
  const of = (line: FileLine, position: number) => {
    for (const each of new Set(line.paragraphs.flatMap(listedOf))) {
      const first = Math.min(...each.paragraphs)
      if (line.paragraphs.includes(first)) {
        const { paragraphs: _, ...text } = each
        found.push({ text, line: position })
      }
    }
    const lost = line.paragraphs.filter(isLost)
    if (line.aside === null && lost.length === 0) return
    const text = keptText(line, lost)
    found.push({ text: { text, guess: null, row: null, isKept: true }, line: position })
  }
  const lines = linesOfFile(document, asides)
  lines.forEach(of)
  const unsure = found.map(({ text, line }) => ({ ...text, line }))
  const at = grouped(unsure.keys(), (index) => unsure[index]?.line)
  return {
    lines: lines.map(({ cells, table, aside, paragraphs }, position) => ({
      cells: [...cells],
      table,
      aside,
      paths: [
        ...new Set(
          paragraphs.flatMap((each) =>
            (claimsAt.get(each) ?? []).flatMap(({ path }) => path ?? []),
          ),
        ),
      ].filter((path) => valueAt(plan, path.split('/')) !== undefined),
      unsure: at.get(position) ?? [],
    })),
    unsure,
  }
}

/** The words a field or a row holds, also as it prints them. */
function textAt(plan: Plan, path: string): string {
  const value = valueAt(plan, path.split('/'))
  const [section, id] = path.split('/')
  const printed: string[] = []
  if (section === 'activities') {
    const row = plan.activities.find((each) => each.id === id)
    if (row) printed.push(formatTiming(row.timing), lifecycleStageNames[row.stage])
  }
  if (section === 'legalBases') {
    const row = plan.legalBases.find((each) => each.id === id)
    if (row) printed.push(firstCitation(row))
  }
  return [...leavesOf(value), ...printed].join(' ')
}
