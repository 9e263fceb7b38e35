import { capitals } from '../rule'
import { capitalised, lower, rule } from '../helpers/capitals'

export const citedClauses = rule(
  'capitals.clauses',
  'Viết hoa khi viện dẫn Điều, khoản, điểm',
  capitals('V.7'),
  [
    {
      pattern:
        /(?<=\p{Ll}[ ,] ?)(?:Khoản|Điểm)(?= (?:\d+|[a-zđ])(?:[ ,] ?)(?:khoản|Khoản|Điều|điều) \d)/u,
      right: lower,
      message: (found) => `Khi viện dẫn, “${found}” viết thường: “điểm a khoản 2 Điều 103”.`,
    },
    {
      pattern: /(?<=(?:khoản \d+|điểm [a-zđ]|tại|theo) )điều(?= \d+(?!\p{L}))/u,
      right: capitalised,
      message: () => 'Khi viện dẫn, “Điều” viết hoa: “khoản 2 Điều 103”.',
    },
  ],
)
