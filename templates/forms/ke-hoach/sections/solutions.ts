import type { Plan } from '#shared/plan/plan'
import type { Section } from '../../outline'
import { items } from './purpose'

export function solutionsSection({ solutions }: Plan): Section {
  return { title: 'Giải pháp thực hiện', items: items(solutions, 'solutions') }
}
