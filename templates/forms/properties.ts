import { known, type Entered } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { phrase } from '#shared/vietnamese/wording'
import type { DocumentProperties } from '#templates/document/official-document'

/** Properties of the file of a paper named `title`; undated papers take the first day of the year. */
export function paperProperties(
  { unit, document }: Plan,
  title: string,
  date: Entered<string>,
): DocumentProperties {
  return {
    title,
    subject: phrase(document.subject),
    author: phrase(unit.name),
    keywords: `kế hoạch, truyền thông chính sách, ${document.year}`,
    date: known(date) ?? `${document.year}-01-01`,
  }
}
