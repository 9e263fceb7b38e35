// @ts-check
/** Pictures of a screen need few colours: a quarter of the bytes, and nobody sees the difference. */
import UPNG from 'upng-js'

/** Enough for the tints of the five stages beside the greys of small type. */
const COLOURS = 64

/** @param {Buffer} png */
export function smallerPng(png) {
  const picture = UPNG.decode(new Uint8Array(png).buffer)
  const { width, height } = picture
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(picture), width, height, COLOURS))
}
