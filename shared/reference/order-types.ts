/** Who does the work: the unit itself, a body under it by assignment, or a supplier by order. */
export const orderTypes = ['own', 'assigned', 'commissioned'] as const
export type OrderType = (typeof orderTypes)[number]

export const orderTypeNames: Record<OrderType, string> = {
  own: 'Tự thực hiện',
  assigned: 'Giao nhiệm vụ',
  commissioned: 'Đặt hàng',
}

/** The same of a press or media body: what it does without being paid is done together. */
export const partnerOrderNames: Record<OrderType, string> = { ...orderTypeNames, own: 'Phối hợp' }
