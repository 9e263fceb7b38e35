import { capitals } from '../rule'
import { capitalised, rule } from '../helpers/capitals'

const message = (found: string, right: string) => `“${found}” viết hoa chưa đúng. Viết “${right}”.`

export const namesOfBodies = rule('capitals.bodies', 'Viết hoa tên cơ quan', capitals('IV.1a'), [
  {
    pattern: /(?:Ủy|Uỷ) [Bb]an Nhân [Dd]ân|(?:Ủy|Uỷ) Ban nhân dân|(?:Ủy|Uỷ) ban nhân Dân/u,
    right: capitalised,
    message,
  },
  {
    pattern: /Hội [Đđ]ồng Nhân [Dd]ân|Hội Đồng nhân dân/u,
    right: capitalised,
    message,
  },
  {
    pattern: /(?<!\p{L})[Bb]ộ Nội Vụ(?!\p{L})/u,
    right: () => 'Bộ Nội vụ',
    message,
  },
])
