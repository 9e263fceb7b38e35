import { rulerMarks, type RulerMark } from './ruler-marks'

/** One side of a sheet: its length, and where the text begins and ends on it. */
export type RulerSide = {
  readonly lengthMm: number
  readonly marginsMm: readonly [before: number, after: number]
}

type Props = {
  readonly axis: 'horizontal' | 'vertical'
  readonly side: RulerSide
  readonly pxPerMm: number
  /** Where the sheet begins in the pane, in CSS pixels. */
  readonly offsetPx: number
}

const THICKNESS_PX = 18
const MARK_PX: Record<RulerMark['kind'], number> = { millimetre: 3, half: 5, centimetre: 7 }

/** A ruler in centimetres beside the sheet in view; its margins are shaded. */
export function Ruler({ axis, side, pxPerMm, offsetPx }: Props) {
  const [before, after] = side.marginsMm
  const isHorizontal = axis === 'horizontal'
  const length = side.lengthMm * pxPerMm
  const bar = (fromMm: number, toMm: number) => {
    const along = { from: fromMm * pxPerMm, size: (toMm - fromMm) * pxPerMm }
    return isHorizontal
      ? { x: along.from, y: 0, width: along.size, height: THICKNESS_PX }
      : { x: 0, y: along.from, width: THICKNESS_PX, height: along.size }
  }
  const name = isHorizontal
    ? `Thước ngang: lề trái ${number(before)} mm, lề phải ${number(after)} mm`
    : `Thước dọc: lề trên ${number(before)} mm, lề dưới ${number(after)} mm`
  return (
    <div className={`preview-ruler preview-ruler-${axis}`}>
      <svg
        role="img"
        aria-label={name}
        width={isHorizontal ? length : THICKNESS_PX}
        height={isHorizontal ? THICKNESS_PX : length}
        style={isHorizontal ? { left: offsetPx } : { top: offsetPx }}
      >
        <rect className="preview-ruler-margin" {...bar(0, side.lengthMm)} />
        <rect className="preview-ruler-text" {...bar(before, side.lengthMm - after)} />
        {rulerMarks(side.lengthMm, pxPerMm).map((mark) =>
          mark.label === null ? (
            <Tick key={mark.atMm} mark={mark} at={mark.atMm * pxPerMm} along={axis} />
          ) : (
            <text
              key={mark.atMm}
              className="preview-ruler-number"
              x={isHorizontal ? mark.atMm * pxPerMm : THICKNESS_PX / 2}
              y={isHorizontal ? THICKNESS_PX / 2 : mark.atMm * pxPerMm}
            >
              {mark.label}
            </text>
          ),
        )}
      </svg>
    </div>
  )
}

type TickProps = {
  readonly mark: RulerMark
  readonly at: number
  readonly along: Props['axis']
}

function Tick({ mark, at, along }: TickProps) {
  const [from, to] = [THICKNESS_PX - MARK_PX[mark.kind], THICKNESS_PX]
  const ends =
    along === 'horizontal'
      ? { x1: at, x2: at, y1: from, y2: to }
      : { x1: from, x2: to, y1: at, y2: at }
  return <line className="preview-ruler-mark" {...ends} />
}

const number = (mm: number) => String(Math.round(mm * 10) / 10).replace('.', ',')
