import { DecodeUTF8, Inflate } from 'fflate'
import { limits } from './limits'
import { Refusal } from './refusal'
import { packedBytes, type ZipEntry } from './zip-directory'

const STORED = 0
const DEFLATED = 8
/** Packed bytes unpacked at a time: at most a thousand times as many come out. */
const CHUNK = 4096

/**
 * Unpacks one part and gives its text piece by piece.
 * @param allowance bytes that all parts of the file may still take
 * @throws {Refusal}
 */
export function inflatePart(
  bytes: Uint8Array,
  entry: ZipEntry,
  allowance: { bytes: number },
  give: (text: string) => void,
): void {
  if (entry.size > limits.partBytes || isSwollen(entry.size, entry.packedSize)) {
    throw new Refusal('bomb')
  }
  const decoder = new DecodeUTF8((text) => give(text))
  let size = 0
  const take = (chunk: Uint8Array): void => {
    size += chunk.length
    allowance.bytes -= chunk.length
    if (size > limits.partBytes || allowance.bytes < 0) throw new Refusal('bomb')
    if (isSwollen(size, entry.packedSize)) throw new Refusal('bomb')
    decoder.push(chunk)
  }
  const packed = packedBytes(bytes, entry)
  if (entry.method === STORED) eachChunk(packed, (chunk) => take(chunk))
  else if (entry.method === DEFLATED) {
    const inflate = new Inflate((chunk) => take(chunk))
    eachChunk(packed, (chunk, last) => inflate.push(chunk, last))
  } else throw new Refusal('damaged')
  decoder.push(new Uint8Array(0), true)
}

const isSwollen = (size: number, packed: number): boolean =>
  size > 1024 * 1024 && size > packed * limits.ratio

function eachChunk(bytes: Uint8Array, action: (chunk: Uint8Array, last: boolean) => void): void {
  for (let at = 0; at < bytes.length; at += CHUNK) {
    action(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
  }
}
