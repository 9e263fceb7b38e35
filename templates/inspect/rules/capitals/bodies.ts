import { capitals } from '../rule'
import { rule } from '../helpers/capitals'

export const namesOfBodies = rule('capitals.bodies', 'Viết hoa tên cơ quan', capitals('IV.1a'), [
  {
    pattern: /(?:Ủy|Uỷ) [Bb]an Nhân [Dd]ân|(?:Ủy|Uỷ) Ban nhân dân|(?:Ủy|Uỷ) ban nhân Dân/u,
    message: (found) => `“${found}” viết hoa chưa đúng. Viết “Ủy ban nhân dân”.`,
  },
  {
    pattern: /Hội [Đđ]ồng Nhân [Dd]ân|Hội Đồng nhân dân/u,
    message: (found) => `“${found}” viết hoa chưa đúng. Viết “Hội đồng nhân dân”.`,
  },
  {
    pattern: /(?<!\p{L})[Bb]ộ Nội Vụ(?!\p{L})/u,
    message: (found) => `“${found}” viết hoa chưa đúng. Viết “Bộ Nội vụ”.`,
  },
])
