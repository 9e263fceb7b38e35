import { readPlan } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import communePlan from './xa-an-binh-2027.json'
import divisionPlan from './phong-van-hoa-xa-hoi-2027.json'

/** A filled plan that shows what a good one looks like; also the source of test fixtures. */
export type SamplePlan = {
  readonly id: string
  readonly title: string
  readonly description: string
  /** The plan, parsed afresh; throws only when the bundled file itself is wrong. */
  readonly read: () => Plan
}

export const samplePlans: readonly SamplePlan[] = [
  {
    id: 'xa-an-binh-2027',
    title: 'UBND xã An Bình (xã giả định), năm 2027',
    description:
      'Kế hoạch đầy đủ của một xã: 10 chính sách, 56 hoạt động, dự toán theo nhóm chi, phân công và tình huống rủi ro.',
    read: () => readSample('xa-an-binh-2027', communePlan),
  },
  {
    id: 'phong-van-hoa-xa-hoi-2027',
    title: 'Phòng Văn hóa - Xã hội phường Phú Thịnh (phường giả định), năm 2027',
    description:
      'Kế hoạch gọn của một phòng: 03 chính sách, 14 hoạt động, trưởng phòng ký trực tiếp.',
    read: () => readSample('phong-van-hoa-xa-hoi-2027', divisionPlan),
  },
]

function readSample(name: string, value: unknown): Plan {
  const reading = readPlan(value)
  if (reading.status !== 'read') {
    throw new Error(`Sample plan ${name} does not parse: ${JSON.stringify(reading)}`)
  }
  return reading.plan
}
