// @ts-check
/**
 * `npm run inspect -- file.docx [--json] [--fix mended.docx]`: which rules of the decree a Word file
 * breaks, and a copy with what can safely be mended. Says nothing
 * of its own when there is nothing to prepare, so that it can stand in a pipe.
 */
import { ensureBundle } from './lib/bundle.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { inRoot } from './lib/paths.mjs'
import { runMain } from './lib/report.mjs'
import { runNode } from './lib/run.mjs'

await runMain(async () => {
  await ensurePackages()
  await ensureBundle({ only: 'headless', quiet: true })
  const script = inRoot('dist', 'headless', 'inspect.cjs')
  // npm changes to the repository's folder; file names are meant from where the person is.
  const cwd = process.env['INIT_CWD'] ?? process.cwd()
  return (await runNode([script, ...process.argv.slice(2)], { show: true, cwd })).code
})
