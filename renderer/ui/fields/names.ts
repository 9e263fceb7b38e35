/** Names in a cell of several, parted by semicolons or lines. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
