// @ts-check
/**
 * Writes a Windows .ico file. Sizes below 256 go in as bitmaps: installers and old dialogs do not read
 * PNG there.
 */

const PNG_FROM = 256
const ENTRY = 16
const BITMAP_HEADER = 40

/** @typedef {{ size: number, png: Buffer, rgba: Uint8Array }} Picture */

/**
 * A 32-bit bitmap as icons hold it: rows from the bottom up, blue first, twice the height, then a mask
 * of one bit per pixel that is left empty because the alpha channel says it better.
 * @param {Picture} picture
 */
function bitmap({ size, rgba }) {
  const maskRow = Math.ceil(size / 32) * 4
  const data = Buffer.alloc(BITMAP_HEADER + size * size * 4 + maskRow * size)
  data.writeUInt32LE(BITMAP_HEADER, 0)
  data.writeInt32LE(size, 4)
  data.writeInt32LE(size * 2, 8)
  data.writeUInt16LE(1, 12)
  data.writeUInt16LE(32, 14)
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = ((size - 1 - y) * size + x) * 4
      const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(from, from + 4)
      data.set([blue, green, red, alpha], BITMAP_HEADER + (y * size + x) * 4)
    }
  }
  return data
}

/** @param {readonly Picture[]} pictures @returns {Buffer} */
export function icoFile(pictures) {
  const header = Buffer.alloc(6 + ENTRY * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  const bodies = pictures.map((picture) =>
    picture.size >= PNG_FROM ? picture.png : bitmap(picture),
  )
  let offset = header.length
  pictures.forEach(({ size }, index) => {
    const at = 6 + ENTRY * index
    const length = bodies[index]?.length ?? 0
    // One byte each: 256 is written as 0.
    header.writeUInt8(size % 256, at)
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += length
  })
  return Buffer.concat([header, ...bodies])
}
