import { z } from 'zod'
import { impactLevels } from '#shared/reference/impact-levels'
import { enteredDate, line, lines, paragraph, rowId } from './primitives'

/** One stage of one policy: when it runs, and how comment and critique are gathered in it. */
export const policyStage = z.strictObject({
  from: enteredDate,
  to: enteredDate,
  /** Góp ý, phản biện: who is asked, in what form. */
  consultation: paragraph,
})

export const policy = z.strictObject({
  id: rowId,
  name: line,
  field: line,
  impact: z.enum(impactLevels),
  draftingBody: line,
  stages: z.strictObject({
    agendaSetting: policyStage,
    drafting: policyStage,
    finalization: policyStage,
    promulgation: policyStage,
    implementation: policyStage,
  }),
  keyMessages: lines,
  audiences: lines,
  /** Text read out on the loudspeakers. */
  bulletin: paragraph,
  /** The same in the length of a Zalo message. */
  post: paragraph,
  note: paragraph,
})

export type Policy = z.infer<typeof policy>
export type PolicyStage = z.infer<typeof policyStage>
