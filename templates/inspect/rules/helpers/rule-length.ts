import type { RuleLine } from '../../recognise/parts'
import { decimal, unjudged, type at, type Verdict } from '../rule'

/** 1/3–1/2, with what hand-drawn lines and cell padding add or take. */
export const SHARE: readonly [number, number] = [0.29, 0.56]

export const isShare = (ratio: number): boolean => ratio >= SHARE[0] && ratio <= SHARE[1]

type RuleUnder = {
  readonly name: string
  /** The mistake at the text the line is under, with what mends it. */
  readonly line: () => ReturnType<typeof at>
  readonly textMm: number
  readonly share: readonly [number, number]
  readonly wanted: string
}

/** A rule line by its length against the text above it. */
export function ruleLength(
  found: RuleLine,
  { name, line, textMm, share, wanted }: RuleUnder,
): Verdict {
  switch (found.kind) {
    case 'none':
      return [
        {
          ...line(),
          message: `Thiếu đường kẻ dưới ${name}. Kẻ một đường ngang, nét liền, ${wanted}.`,
        },
      ]
    case 'unclear':
      return unjudged(`Không xác định được độ dài đường kẻ dưới ${name}.`)
    case 'underlined':
      return unjudged(`Chữ của ${name} được gạch chân thay cho đường kẻ.`)
    case 'measured': {
      const ratio = textMm > 0 ? found.lengthMm / textMm : 1
      if (ratio >= share[0] && ratio <= share[1]) return []
      return [
        {
          ...line(),
          message: `Đường kẻ dưới ${name} dài ${decimal(found.lengthMm)} mm, trong khi dòng chữ dài ${decimal(textMm)} mm. Kẻ lại ${wanted}.`,
        },
      ]
    }
  }
}
