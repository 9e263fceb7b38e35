import type { Plan } from '#shared/plan/plan'
import type { Evidence } from '#shared/reference/demands/evidence'
import type { Found } from '../found'
import { budgetLines } from './budget-lines'
import { channels } from './channels'
import { collaborators } from './collaborators'
import { consultation } from './consultation'
import { disclosures } from './disclosures'
import { mediaPartners } from './media-partners'
import { orders } from './orders'
import { policyStages } from './policy-stages'
import { risks } from './risks'
import { scheduledActivities } from './scheduled-activities'
import { staffRole } from './staff-role'
import { training } from './training'
import { words } from './words'

/** Looks for one piece of evidence; each kind has one file. */
export function findEvidence(wanted: Evidence, plan: Plan): Found {
  switch (wanted.kind) {
    case 'disclosures':
      return disclosures(wanted, plan)
    case 'staffRole':
      return staffRole(wanted, plan)
    case 'training':
      return training(wanted, plan)
    case 'scheduledActivities':
      return scheduledActivities(wanted, plan)
    case 'policyStages':
      return policyStages(wanted, plan)
    case 'consultation':
      return consultation(wanted, plan)
    case 'collaborators':
      return collaborators(wanted, plan)
    case 'mediaPartners':
      return mediaPartners(wanted, plan)
    case 'channels':
      return channels(wanted, plan)
    case 'budgetLines':
      return budgetLines(wanted, plan)
    case 'orders':
      return orders(wanted, plan)
    case 'risks':
      return risks(wanted, plan)
    case 'words':
      return words(wanted, plan)
  }
}
