import { gaps, noLine, type GapFinder } from './gap'

export const purposeGaps: GapFinder = ({ purpose }) =>
  gaps('purpose', [
    [noLine(purpose.purposes), 'purposes', 'Chưa nêu mục đích.'],
    [noLine(purpose.requirements), 'requirements', 'Chưa nêu yêu cầu.'],
  ])
