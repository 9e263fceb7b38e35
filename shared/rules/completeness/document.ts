import { isTyped } from '#shared/plan/entered'
import { blank, gaps, type GapFinder } from './gap'

export const documentGaps: GapFinder = ({ document }) =>
  gaps('document', [
    [blank(document.subject), 'subject', 'Chưa có trích yếu.'],
    [isTyped(document.date), 'date', 'Ngày ký chưa đọc được.'],
    [isTyped(document.decisionDate), 'decisionDate', 'Ngày quyết định chưa đọc được.'],
  ])
