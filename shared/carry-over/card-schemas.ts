import { z } from 'zod'
import { documentInfo } from '#shared/plan/document'
import { planSchema } from '#shared/plan/plan'
import { paragraph } from '#shared/plan/primitives'
import type { CardGroup, CardValues } from './card'
import type { Decision, Decisions } from './decisions'

const { shape } = planSchema

/** What a card of each group may hold; an edited card is read with it before it is taken. */
export const cardSchemas: { readonly [G in CardGroup]: z.ZodType<CardValues[G]> } = {
  opening: documentInfo.pick({ subject: true, leadIn: true, proposedBy: true }),
  legalBases: shape.legalBases.element,
  purposes: paragraph,
  requirements: paragraph,
  objectives: shape.objectives.element,
  policies: shape.policies.element,
  activities: shape.activities.element,
  channels: shape.channels.element,
  mediaPartners: shape.mediaPartners.element,
  collaborators: shape.collaborators.element,
  staff: shape.staff.element,
  budgetLines: shape.budgetLines.element,
  fundingStatement: shape.fundingStatement,
  disclosures: shape.disclosures.element,
  responsibilities: shape.responsibilities.element,
  reports: shape.reports.element,
  solutions: paragraph,
  risks: shape.risks.element,
  companions: shape.companions,
}

/** Decisions of one group; one that no longer fits is as if it were not made, and takes no other along. */
function decided<G extends CardGroup>(group: G) {
  const decision: z.ZodType<Decision<CardValues[G]>> = z.union([
    z.strictObject({ choice: z.enum(['keep', 'drop']) }),
    z.strictObject({ choice: z.literal('edit'), value: cardSchemas[group].optional() }),
  ])
  return z.record(z.string(), decision.optional().catch(undefined)).optional()
}

/** Decisions as they were stored. */
export const decisionsSchema: z.ZodType<Decisions> = z.object({
  opening: decided('opening'),
  legalBases: decided('legalBases'),
  purposes: decided('purposes'),
  requirements: decided('requirements'),
  objectives: decided('objectives'),
  policies: decided('policies'),
  activities: decided('activities'),
  channels: decided('channels'),
  mediaPartners: decided('mediaPartners'),
  collaborators: decided('collaborators'),
  staff: decided('staff'),
  budgetLines: decided('budgetLines'),
  fundingStatement: decided('fundingStatement'),
  disclosures: decided('disclosures'),
  responsibilities: decided('responsibilities'),
  reports: decided('reports'),
  solutions: decided('solutions'),
  risks: decided('risks'),
  companions: decided('companions'),
})
