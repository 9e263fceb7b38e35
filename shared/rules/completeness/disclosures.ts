import { gaps, type GapFinder } from './gap'

export const disclosureGaps: GapFinder = ({ disclosures }) =>
  gaps('disclosures', [[disclosures.length === 0, '', 'Chưa có nội dung công khai nào.']])
