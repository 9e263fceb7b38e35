import { capitalised, rule } from '../helpers/capitals'
import { capitals } from '../rule'

export const namesOfLaws = rule('capitals.laws', 'Viết hoa tên luật', capitals('V.6'), [
  {
    pattern:
      /(?<!\p{L})Luật (?:báo chí|đất đai|hộ tịch|cư trú|an ninh mạng|tiếp cận thông tin|trẻ em)(?!\p{L})/u,
    right: (found) => `Luật ${capitalised(found.slice('Luật '.length))}`,
    message: (found, right) =>
      `“${found}” viết hoa chưa đúng: viết hoa chữ cái đầu của tên luật. Viết “${right}”.`,
  },
])
