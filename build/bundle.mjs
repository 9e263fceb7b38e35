// @ts-check
/** `npm run build`: the app in dist/, ready to run or to package. */
import { ensureBundle } from './lib/bundle.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { runMain } from './lib/report.mjs'

await runMain(async () => {
  await ensurePackages()
  await ensureBundle()
})
