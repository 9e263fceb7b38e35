import type { Plan } from '#shared/plan/plan'
import { phrase } from '#shared/vietnamese/wording'
import type { Line } from '#templates/document/official-document'

type Addressed = 'submission' | 'dispatch'

/** "Kính gửi" of a paper, one addressee a line, without dashes and closing marks (mục II.9d). */
export function addresseeLines({ companions }: Plan, kind: Addressed): readonly Line[] {
  return companions[kind].addressees.flatMap((typed, index) => {
    const text = phrase(typed)
    return text === '' ? [] : [{ text, source: `companions/${kind}/addressees/${index}` }]
  })
}
