import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { format } from 'prettier'
import { describe, expect, it, vi } from 'vitest'
import { buildPlanDocument } from '#templates/forms/ke-hoach/build'
import { buildWord } from '#templates/nd30/word/build-word'
import { planFixtures } from '../../test/fixtures/plans'
import { goodPapers, mutated, mutations, packed } from '../../test/fixtures/word-mutations'
import { inspect } from './inspect'
import { severityNames, type Finding } from './inspection'
import { rules } from './rules/index'

vi.setConfig({ testTimeout: 120_000 })

const today = '2026-11-23'

function findingsOf(bytes: Uint8Array): readonly Finding[] {
  const inspection = inspect(bytes, { today })
  if (inspection.status === 'refused') throw new Error(inspection.message)
  return inspection.findings
}

const brief = (findings: readonly Finding[]) =>
  findings.map(({ rule, message, place }) => `${rule}: ${message} (${place?.quote ?? ''})`)

describe('our own papers', () => {
  it.each(planFixtures)('$name: nothing to say', async ({ plan }) => {
    expect(brief(findingsOf(await buildWord(buildPlanDocument(plan))))).toEqual([])
  })

  it.each(planFixtures)('$name attached to a decision: nothing to say', async ({ plan }) => {
    const attached = {
      ...plan,
      document: { ...plan.document, issuing: 'attachedToDecision' as const },
    }
    expect(brief(findingsOf(await buildWord(buildPlanDocument(attached))))).toEqual([])
  })
})

describe('the three annexes of the decree', () => {
  /** What is said of each, and why a person agrees. */
  const agreed: Readonly<Record<string, readonly string[]>> = {
    // Runs of up to 15 spaces stand before "Mục IV" in a dozen paragraphs of the file.
    'phu-luc-i-the-thuc.docx': ['spaces.double'],
    'phu-luc-ii-viet-hoa.docx': [],
    // Three words are set in Calibri ("quy định trực tiếp"); two notes have two spaces in a row.
    'phu-luc-iii-mau-trinh-bay.docx': ['font.family', 'spaces.double'],
  }
  const folder = path.resolve(
    process.env['OFFICIAL_FORMS_DIR'] ??
      path.join(import.meta.dirname, '../../../shared/reference/official'),
  )

  // The files are not part of the project: without them there is nothing to hold the rules to.
  const isHere = existsSync(folder)
  if (!isHere) {
    console.warn(`Bỏ qua: không có ${folder} (đặt biến OFFICIAL_FORMS_DIR để kiểm tra).`)
  }

  it.skipIf(!isHere).each(Object.entries(agreed))('%s', (file, expected) => {
    const findings = findingsOf(readFileSync(path.join(folder, file)))
    expect(findings.map(({ rule }) => rule)).toEqual(expected)
  })
})

describe('mutations', async () => {
  const papers = await goodPapers()

  it.each(Object.entries(papers))('the good %s breaks no rule', (_, parts) => {
    expect(brief(findingsOf(packed(parts)))).toEqual([])
  })

  const fixable = new Set<string>()

  it.each(mutations)('$rule: $what ($paper)', (mutation) => {
    const findings = findingsOf(mutated(papers[mutation.paper], mutation))
    if (findings.every(({ isFixable }) => isFixable)) fixable.add(mutation.rule)
    expect(new Set(findings.map(({ rule }) => rule)), brief(findings).join('\n')).toEqual(
      new Set([mutation.rule]),
    )
  })

  it('every rule has one, and every one a rule', () => {
    const broken = new Set(mutations.map(({ rule }) => rule))
    expect(rules.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([])
    expect([...broken].filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  it('the table in docs/ is current', async () => {
    const file = path.resolve(import.meta.dirname, '../../docs/quy-tac-kiem-tra.md')
    const table = await format(asMarkdown(fixable), {
      parser: 'markdown',
      printWidth: 100,
      proseWrap: 'preserve',
    })
    console.log([summary(), ...counts()].join('\n'))
    await expect(table).toMatchFileSnapshot(file)
  })
})

const cell = (text: string) => text.replaceAll('|', '\\|')

function summary(): string {
  const count = (severity: string) => rules.filter((rule) => rule.severity === severity).length
  return (
    `${rules.length} quy tắc (luật ${count('law')}, mẫu ${count('template')}, thông lệ ${count('practice')}), ` +
    `${mutations.length} đột biến, mỗi đột biến làm đúng một quy tắc lên tiếng.`
  )
}

/** Rules by mutations, a line each. */
const counts = () =>
  rules.map(({ id, severity }) => {
    const tried = mutations.filter(({ rule }) => rule === id).length
    return `  ${id.padEnd(24)} ${severityNames[severity].padEnd(9)} ${tried}`
  })

function asMarkdown(fixable: ReadonlySet<string>): string {
  const rows = rules.map(({ id, title, severity, clause }) => {
    const tried = mutations.filter(({ rule }) => rule === id).map(({ what }) => what)
    return `| \`${id}\` | ${severityNames[severity]} | ${cell(title)} | ${cell(clause)} | ${fixable.has(id) ? 'có' : ''} | ${cell(tried.join('; '))} |`
  })
  return [
    '# Quy tắc kiểm tra thể thức',
    '',
    'Bảng này do kiểm thử ghi ra (`npx vitest run templates/inspect -u`), không sửa tay.',
    '',
    summary(),
    '“Luật” là điều nghị định quy định bằng lời; “mẫu” là điều chỉ thấy trong các mẫu của nghị định; “thông lệ” là điều nghị định không quy định. “Sửa giúp”: ứng dụng sửa được mà không phải đoán ý người viết.',
    '',
    '| Quy tắc | Mức | Nội dung | Căn cứ | Sửa giúp | Đột biến đã thử |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
