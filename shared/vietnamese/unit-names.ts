import { tidy, upperFirst } from './wording'

const PLACE = /(?:^|\s)((xã|phường|đặc khu|tỉnh|thành phố) (\p{Lu}[\p{L}\s'-]*|\d+))$/u

/**
 * The place a paper is dated from, by the name of who issues it: "An Bình" of "Ủy ban nhân dân xã An
 * Bình"; a place named by a number keeps its level (NĐ 30/2020, Phụ lục I, mục II.4). Blank when the
 * name holds none.
 */
export function placeIn(unitName: string): string {
  const [, whole = '', , own = ''] = PLACE.exec(tidy(unitName)) ?? []
  if (!/^\d/u.test(own)) return own
  return upperFirst(whole)
}

/** What a unit is called in its own prose: "UBND xã An Bình"; blank when there is nothing to shorten. */
export function shortUnitName(unitName: string): string {
  const name = tidy(unitName)
  const short = name.replace(/^(?:ủy|uỷ) ban nhân dân(?=\s)/iu, 'UBND')
  return short === name ? '' : short
}
