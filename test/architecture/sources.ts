import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A source file as the rules see it. */
export type Source = {
  /** Relative to the repository, with `/`. */
  path: string
  text: string
}

const rooms = ['shared', 'templates', 'renderer', 'electron', 'build', 'test', 'docs', '.ci']
const readable = /\.(ts|tsx|mts|mjs|cjs|js|json|css|html|svg|md|yml)$/

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? walk(name) : readable.test(name) ? [name] : []
  })
}

/** Every text file in the rooms, committed or not. */
export function readSources(root: string): Source[] {
  return rooms
    .filter((room) => readdirSync(root).includes(room))
    .flatMap((room) => walk(path.posix.join(root, room)))
    .map((file) => ({
      path: path.posix.relative(root, file),
      text: readFileSync(file, 'utf8'),
    }))
}

export const isCode = ({ path: file }: Source): boolean => /\.(ts|tsx|mts|mjs|cjs)$/.test(file)

export const isTest = ({ path: file }: Source): boolean =>
  /\.test\.tsx?$/.test(file) || file.startsWith('test/')

/** What a file imports, in any way: static, dynamic, type-only, `require`. */
export function importsOf(source: Source): string[] {
  return ts.preProcessFile(source.text, true, true).importedFiles.map((found) => found.fileName)
}

/**
 * The room-relative path an import leads to, or nothing when it is a package. Aliases are those of
 * package.json "imports".
 */
export function targetOf(source: Source, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (!specifier.startsWith('.')) return undefined
  return path.posix.join(path.posix.dirname(source.path), specifier)
}

/** `@scope/name/deep` → `@scope/name`; `node:fs/promises` → `node:fs`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

/** Where a pattern stands in the code itself. Comments are only looked for when there is something to find. */
export function findInCode(source: Source, pattern: RegExp): string[] {
  return source.text.search(pattern) < 0 ? [] : (withoutComments(source).match(pattern) ?? [])
}

/** The code without its comments: a rule about code must not stumble over a sentence about it. */
export function withoutComments(source: Source): string {
  const { text } = source
  const file = ts.createSourceFile(source.path, text, ts.ScriptTarget.Latest, true)
  const ranges: ts.CommentRange[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) return
    ranges.push(...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []))
    ranges.push(...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []))
    node.getChildren(file).forEach(visit)
  }
  visit(file)
  ranges.sort((a, b) => a.pos - b.pos)
  let code = ''
  let at = 0
  for (const { pos, end } of ranges) {
    if (pos >= at) code += text.slice(at, pos)
    at = Math.max(at, end)
  }
  return code + text.slice(at)
}
