import {
  hasItalic,
  isBold,
  isItalic,
  isUpper,
  sizesOutside,
  type Line,
} from '../../recognise/lines'
import type { Edit, TypeChange } from '../../fix/edit'
import { at, decimal, sizeList, type Mistake } from '../rule'

/** What the type of a line must be; what is left out is free. */
type Wanted = {
  readonly name: string
  readonly sizes?: readonly [number, number]
  readonly bold?: boolean
  readonly italic?: boolean
  readonly upper?: boolean
  readonly centred?: boolean
}

/** One mistake for a line with everything that is wrong with its type. */
export function looks(lines: readonly Line[], wanted: Wanted): readonly Mistake[] {
  return lines.flatMap((line) => {
    const faults = faultsOf(line, wanted)
    if (faults.length === 0) return []
    return [
      at(line, `${wanted.name} ${faults.join('; ')}. ${howTo(wanted)}`, editsOf(line, wanted)),
    ]
  })
}

function faultsOf(line: Line, { sizes, bold, italic, upper, centred }: Wanted): readonly string[] {
  if (line.runs.length === 0) return []
  const wrongSizes = sizes ? sizesOutside(line, sizes[0], sizes[1]) : []
  return [
    ...(wrongSizes.length > 0 ? [`đang cỡ chữ ${sizeList(wrongSizes)}`] : []),
    ...(bold === true && !isBold(line) ? ['chưa in đậm'] : []),
    ...(bold === false && isBold(line) ? ['đang in đậm'] : []),
    ...(italic === true && !isItalic(line) ? ['chưa in nghiêng'] : []),
    ...(italic === false && hasItalic(line) ? ['đang in nghiêng'] : []),
    ...(upper === true && !isUpper(line) ? ['chưa viết in hoa'] : []),
    ...(upper === false && isUpper(line) ? ['đang viết in hoa'] : []),
    ...(centred === true && line.align !== null && line.align !== 'center'
      ? ['chưa được canh giữa']
      : []),
  ]
}

function editsOf(line: Line, { sizes, bold, italic, upper, centred }: Wanted): readonly Edit[] {
  const paragraph = line.paragraph.index
  const wrong = sizes ? sizesOutside(line, sizes[0], sizes[1]) : []
  const [size] = wrong
  const look: TypeChange = {
    ...(sizes && size !== undefined ? { sizePt: size > sizes[1] ? sizes[1] : sizes[0] } : {}),
    ...(bold === true && !isBold(line) ? { bold } : {}),
    ...(bold === false && isBold(line) ? { bold } : {}),
    ...(italic === true && !isItalic(line) ? { italic } : {}),
    ...(italic === false && hasItalic(line) ? { italic } : {}),
    ...(upper === true && !isUpper(line) ? { upper } : {}),
  }
  const isOff = centred === true && line.align !== null && line.align !== 'center'
  return [
    ...(Object.keys(look).length > 0
      ? [{ kind: 'type', paragraph, line: line.raw.trim(), look } as const]
      : []),
    ...(isOff ? [{ kind: 'paragraph', paragraph, look: { align: 'center' } } as const] : []),
  ]
}

function howTo({ sizes, bold, italic, upper, centred }: Wanted): string {
  const size =
    sizes === undefined
      ? []
      : [
          sizes[0] === sizes[1]
            ? `cỡ chữ ${decimal(sizes[0])}`
            : `cỡ chữ ${decimal(sizes[0])} đến ${decimal(sizes[1])}`,
        ]
  const parts = [
    ...(upper === undefined ? [] : [upper ? 'chữ in hoa' : 'chữ in thường']),
    ...size,
    ...(italic === undefined ? [] : [italic ? 'kiểu chữ nghiêng' : 'kiểu chữ đứng']),
    ...(bold === undefined ? [] : [bold ? 'đậm' : 'không đậm']),
    ...(centred === true ? ['canh giữa'] : []),
  ]
  return `Trình bày: ${parts.join(', ')}.`
}
