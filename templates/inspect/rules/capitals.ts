import { capitals, inParagraph, type Rule } from './rule'

/** Viết hoa (Phụ lục II): only what is certain whatever the sentence is. */

type Slip = { readonly pattern: RegExp; readonly message: (found: string) => string }

function rule(id: string, title: string, clause: string, slips: readonly Slip[]): Rule {
  return {
    id,
    title,
    clause,
    severity: 'law',
    check: ({ document }) =>
      document.paragraphs.flatMap((paragraph) =>
        slips.flatMap(({ pattern, message }) => {
          const found = pattern.exec(paragraph.plain)
          return found ? [inParagraph(paragraph, message(found[0]), found[0])] : []
        }),
      ),
  }
}

export const citedClauses = rule(
  'capitals.clauses',
  'Viết hoa khi viện dẫn Điều, khoản, điểm',
  capitals('V.7'),
  [
    {
      pattern:
        /(?<=\p{Ll}[ ,] ?)(?:Khoản|Điểm)(?= (?:\d+|[a-zđ])(?:[ ,] ?)(?:khoản|Khoản|Điều|điều) \d)/u,
      message: (found) => `Khi viện dẫn, “${found}” viết thường: “điểm a khoản 2 Điều 103”.`,
    },
    {
      pattern: /(?<=(?:khoản \d+|điểm [a-zđ]|tại|theo) )điều(?= \d+(?!\p{L}))/u,
      message: () => 'Khi viện dẫn, “Điều” viết hoa: “khoản 2 Điều 103”.',
    },
  ],
)

export const namesOfBodies = rule('capitals.bodies', 'Viết hoa tên cơ quan', capitals('IV.1a'), [
  {
    pattern: /(?:Ủy|Uỷ) [Bb]an Nhân [Dd]ân|(?:Ủy|Uỷ) Ban nhân dân|(?:Ủy|Uỷ) ban nhân Dân/u,
    message: (found) => `“${found}” viết hoa chưa đúng. Viết “Ủy ban nhân dân”.`,
  },
  {
    pattern: /Hội [Đđ]ồng Nhân [Dd]ân|Hội Đồng nhân dân/u,
    message: (found) => `“${found}” viết hoa chưa đúng. Viết “Hội đồng nhân dân”.`,
  },
])
