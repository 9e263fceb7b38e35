import type { Adjustment, ChangedRow, LineChanges, RowChanges } from '#shared/adjustment/changes'
import { printedRows, type Printed } from '#shared/adjustment/printed-fields'
import type { LegalBasis } from '#shared/plan/legal-basis'
import type { Plan, RowOf } from '#shared/plan/plan'
import { ALIKE, likeness } from '#shared/vietnamese/likeness'
import { sentence, upperFirst } from '#shared/vietnamese/wording'
import { firstCitation } from '../citation'
import { fieldSentences, labelledFields } from './field-words'
import { dash, quoted, type Chapter, type Part } from './part'
import { sectionWords } from './section-words'

/** Sections that are told in sentences. */
export type ProseSection = 'objectives' | 'disclosures' | 'responsibilities' | 'reports'

/** @param issued the plan as it was issued, where what went is still there */
export function proseChapter<S extends ProseSection>(
  section: S,
  { added, changed, removed }: RowChanges<RowOf<S>>,
  plan: Plan,
  issued: Plan,
): Chapter {
  const printed: Printed<RowOf<S>> = printedRows[section]
  const { title, noun, removal } = sectionWords[section]
  const name = (row: RowOf<S>, of: Plan) => nameOf(printed, row, of)
  return {
    title,
    source: section,
    parts: [
      ...added.map((row) => addedPart(section, printed, row, plan)),
      ...changed.map((row) => changedPart(section, printed, row, issued)),
      ...removed.map((row) => ({
        text: sentence(`${removal} ${noun} ${quoted(name(row, issued))}`),
        source: section,
      })),
    ],
  }
}

function nameOf<Row>({ fields, name }: Printed<Row>, row: Row, plan: Plan): string {
  const [first] = fields
  const named = name?.(row) ?? first?.read(row, plan).join('; ') ?? ''
  return named === '' ? labelledFields(row, fields.slice(1), plan) : named
}

function addedPart<Row extends { id: string }>(
  section: ProseSection,
  printed: Printed<Row>,
  row: Row,
  plan: Plan,
): Part {
  const { noun } = sectionWords[section]
  const source = `${section}/${row.id}/${printed.fields[0]?.paths[0] ?? ''}`
  const [first, ...others] = printed.fields
  const name = nameOf(printed, row, plan)
  const lines = others.filter(({ isLines }) => isLines)
  const short = others.filter(({ isLines }) => !isLines)
  const isNamed = (first?.read(row, plan).length ?? 0) > 0 || lines.length > 0
  const facts = isNamed ? labelledFields(row, short, plan) : ''
  const said = `Bổ sung ${noun}${lines.length > 0 ? ' ' : ': '}${name}${facts === '' ? '' : ` (${facts})`}`
  return lines.length === 0
    ? { text: sentence(said), source }
    : {
        text: `${said}:`,
        source,
        blocks: lines.flatMap((field) =>
          field.read(row, plan).map((line) => dash(line, `${section}/${row.id}/${field.paths[0]}`)),
        ),
      }
}

function changedPart<Row extends { id: string }>(
  section: ProseSection,
  printed: Printed<Row>,
  { before, after, fields }: ChangedRow<Row>,
  issued: Plan,
): Part {
  const { noun } = sectionWords[section]
  const name = quoted(nameOf(printed, before, issued))
  const at = (path: string) => `${section}/${after.id}/${path}`
  const [only] = fields
  const isName = only?.path === printed.fields[0]?.paths[0]
  if (fields.length === 1 && only && isName && only.before.length > 0 && only.after.length > 0) {
    const now = quoted(only.after.join('; '))
    return { text: sentence(`Sửa đổi ${noun} ${name} thành ${now}`), source: at(only.path) }
  }
  return {
    text: `Sửa đổi ${noun} ${name}:`,
    source: at(only?.path ?? ''),
    blocks: fields.flatMap((field) =>
      fieldSentences(field).map((said) => dash(said, at(field.path))),
    ),
  }
}

/** Bases are told as they are cited. */
export function basesChapter({ added, changed, removed }: RowChanges<LegalBasis>): Chapter {
  const { title, noun, removal } = sectionWords.legalBases
  const at = ({ id }: LegalBasis) => `legalBases/${id}/subject`
  return {
    title,
    source: 'legalBases',
    parts: [
      ...added.map((basis) => ({
        text: sentence(`Bổ sung ${noun}: ${firstCitation(basis)}`),
        source: at(basis),
      })),
      ...changed.map(({ before, after }) => ({
        text: sentence(
          `Sửa đổi ${noun} ${quoted(firstCitation(before))} thành ${quoted(firstCitation(after))}`,
        ),
        source: at(after),
      })),
      ...removed.map((basis) => ({
        text: sentence(`${removal} ${noun} ${quoted(firstCitation(basis))}`),
        source: 'legalBases',
      })),
    ],
  }
}

/** Sentences that came and went among those of one field. */
export function lineParts(noun: string, path: string, changes: LineChanges): readonly Part[] {
  const { added, removed } = changes
  const [came] = added
  const [went] = removed
  const isOne = added.length === 1 && removed.length === 1
  const isChanged = isOne && likeness(came?.text ?? '', went ?? '') >= ALIKE
  if (isChanged && came && went !== undefined) {
    return [
      {
        text: sentence(`Sửa đổi ${noun} ${quoted(went)} thành ${quoted(came.text)}`),
        source: `${path}/${came.position}`,
      },
    ]
  }
  return [
    ...added.map(({ text, position }) => ({
      text: sentence(`Bổ sung ${noun}: ${quoted(upperFirst(text))}`),
      source: `${path}/${position}`,
    })),
    ...removed.map((text) => ({
      text: sentence(`Bãi bỏ ${noun} ${quoted(text)}`),
      source: path,
    })),
  ]
}

/** The name of the plan, its purposes and requirements. */
export function openingChapters({
  subject,
  purposes,
  requirements,
}: Pick<Adjustment, 'subject' | 'purposes' | 'requirements'>): readonly Chapter[] {
  return [
    {
      title: 'Tên Kế hoạch',
      source: 'document/subject',
      parts:
        subject === null
          ? []
          : [
              {
                text: sentence(
                  `Sửa đổi tên Kế hoạch ${quoted(subject.before)} thành ${quoted(subject.after)}`,
                ),
                source: 'document/subject',
              },
            ],
    },
    {
      title: 'Mục đích, yêu cầu',
      source: 'purpose',
      parts: [
        ...lineParts('mục đích', 'purpose/purposes', purposes),
        ...lineParts('yêu cầu', 'purpose/requirements', requirements),
      ],
    },
  ]
}
