import path from 'node:path'

/**
 * Resolves the path of an address to a file inside `root`.
 *
 * Decoding comes first, so that `%2e%2e` is judged as what it means; `join` and not `resolve`,
 * because an address path starts with `/` and would escape any root by itself.
 *
 * @returns null for anything that is not a file inside
 */
export function resolveInside(root: string, addressPath: string): string | null {
  const decoded = decode(addressPath)
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null
  const file = path.join(root, decoded)
  const relative = path.relative(root, file)
  const inside =
    relative !== '' && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..'
  return inside ? file : null
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
