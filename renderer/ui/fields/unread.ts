import { isTyped } from '#shared/plan/entered'
import type { FieldSpec } from './spec'

/** Says that a field's text is kept but not understood; null when there is nothing to say. */
export function unreadMessage<R>(spec: FieldSpec<R>, row: R): string | null {
  switch (spec.kind) {
    case 'date':
      return isTyped(spec.read(row))
        ? 'Đã giữ nguyên chữ bạn gõ nhưng chưa đọc được ngày. Ví dụ đúng: 15/01/2027.'
        : null
    case 'number':
      return isTyped(spec.read(row))
        ? 'Đã giữ nguyên chữ bạn gõ nhưng chưa đọc được số nguyên. Ví dụ đúng: 1.500.000 hoặc 15 triệu.'
        : null
    case 'timing':
      return spec.read(row).kind === 'typed'
        ? 'Đã giữ nguyên chữ bạn gõ; chưa xếp được vào lịch. Ví dụ: 15/3, tháng 5, quý II, hằng tuần.'
        : null
    case 'text':
    case 'lines':
    case 'check':
    case 'choice':
    case 'many':
    case 'computed':
      return null
  }
}
