import { formatWhole } from '#shared/vietnamese/numbers'

/** Room left for a sum that cannot be given yet: seen by whoever signs, unlike a wrong figure. */
const OPEN_FIGURE = '…………'

/** A sum in figures, or the room for it while one of its parts is not known. */
export const moneyFigure = (amount: bigint | null): string =>
  amount === null ? OPEN_FIGURE : formatWhole(amount)
