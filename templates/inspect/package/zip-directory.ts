import { limits } from './limits'
import { Refusal } from './refusal'

/** An entry of a ZIP file as its central directory states it. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
/** Sizes that point to the ZIP64 records, which no Word file under our limits needs. */
const ZIP64 = 0xffffffff

/** Entries by name, each seen to lie inside the file. A name that comes twice is damage. */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw new Refusal('bomb')
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw new Refusal('damaged')
    }
    const nameLength = view.getUint16(at + 28, true)
    if (at + ENTRY_LENGTH + nameLength > end) throw new Refusal('damaged')
    const entry = readEntry(bytes, view, at, nameLength)
    if (entries.has(entry.name)) throw new Refusal('damaged')
    entries.set(entry.name, entry)
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new Refusal('encrypted')
  const entry = {
    name: asciiName(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
    method: view.getUint16(at + 10, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
  if (entry.size === ZIP64 || entry.packedSize === ZIP64) throw new Refusal('bomb')
  return entry
}

/** Parts of a Word file have ASCII names; another name is kept apart and never asked for. */
function asciiName(bytes: Uint8Array): string {
  let name = ''
  for (const byte of bytes) name += String.fromCharCode(byte)
  return name.replaceAll('\\', '/').replace(/^\/+/, '')
}

/** The end record stands at the end of the file, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - 0xffff)
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  throw new Refusal('notZip')
}

/** The packed bytes of an entry. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = entry.offset
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) {
    throw new Refusal('damaged')
  }
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + entry.packedSize > bytes.length) throw new Refusal('damaged')
  return bytes.subarray(start, start + entry.packedSize)
}
