import { plainText } from '../../read/plain-text'
import { lineWidthMm } from '../../recognise/lines'
import { at, clause, NO_LETTERHEAD, unjudged, type Rule } from '../rule'

/** Word squeezes a line by a hair before it breaks. */
const SQUEEZE = 1.01

export const nationalNameOnOneLine: Rule = {
  id: 'national-name.lines',
  title: 'Quốc hiệu trên một dòng',
  clause: clause('II.1a'),
  severity: 'law',
  check: ({ letterhead }) => {
    if (!letterhead) return unjudged(NO_LETTERHEAD)
    const line = letterhead.nationalName
    const width = letterhead.nationalWidthMm
    const isCut = !plainText(line.text).toLocaleUpperCase('vi').endsWith('NAM')
    const message =
      'Quốc hiệu bị xuống hai dòng. Nới rộng cột bên phải của phần đầu văn bản để Quốc hiệu nằm trên một dòng.'
    if (isCut) return [at(line, message)]
    if (width === null) return unjudged('Không rõ độ rộng của cột chứa Quốc hiệu.')
    return lineWidthMm(line) > width * SQUEEZE ? [at(line, message)] : []
  },
}
