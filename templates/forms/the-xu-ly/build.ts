import type { Plan } from '#shared/plan/plan'
import { phrase, upperCase } from '#shared/vietnamese/wording'
import type { Sheet } from '#templates/document/sheet'
import { paperProperties } from '../properties'
import { cardBlocks } from './card'
import { cardsOf } from './cards-of'

/** One page a policy for the first hour of a rumour: what is done, what is said, who speaks, whom to call. */
export function buildCrisisCards(plan: Plan): Sheet {
  const name = `Thẻ xử lý thông tin năm ${plan.document.year}`
  return {
    kind: 'sheet',
    format: plan.document.format,
    paper: 'A4',
    orientation: 'portrait',
    marginMm: 15,
    sizesPt: { documentName: 16, body: 15, table: 14 },
    properties: paperProperties(plan, name, plan.document.date),
    title: { text: upperCase(name), source: 'document/year' },
    subtitle: { text: phrase(plan.unit.name), source: 'unit/name' },
    blocks: cardsOf(plan).flatMap((card, index) => cardBlocks(plan, card, index)),
  }
}
