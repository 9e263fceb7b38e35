import { expect, it, vi } from 'vitest'
import { damaged } from '../../test/fixtures/word-damage'
import { goodPapers, packed } from '../../test/fixtures/word-mutations'
import { inspect } from './inspect'

/** `INSPECT_FUZZ_RUNS=5000` for the whole run; each seed is its own case and can be run again alone. */
const runs = Number(process.env['INSPECT_FUZZ_RUNS'] ?? 300)
const firstSeed = Number(process.env['INSPECT_FUZZ_SEED'] ?? 1)

const SLOWEST_MS = 2_000
const MOST_MEMORY_MB = 500

vi.setConfig({ testTimeout: 60_000 + runs * 1_000 })

it(`reads or refuses ${runs} damaged files, none slowly, none in much memory`, async () => {
  const { plan, office, letter } = await goodPapers()
  // The plan is four times as long as the others: one file in five.
  const papers = [office, letter, office, letter, plan].map(packed)
  const outcomes = { inspected: 0, refused: 0 }
  let slowest = { ms: 0, seed: 0 }
  let mostMb = 0
  for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
    const file = damaged(papers[seed % papers.length] ?? new Uint8Array(0), seed)
    const start = performance.now()
    const { status } = run(file, seed)
    const ms = performance.now() - start
    outcomes[status] += 1
    if (ms > slowest.ms) slowest = { ms, seed }
    mostMb = Math.max(mostMb, process.memoryUsage().rss / 1024 / 1024)
  }
  console.log(
    `${runs} tệp hỏng: đọc được ${outcomes.inspected}, từ chối ${outcomes.refused}; ` +
      `chậm nhất ${Math.round(slowest.ms)} ms (hạt giống ${slowest.seed}); bộ nhớ cao nhất ${Math.round(mostMb)} MB.`,
  )
  expect(slowest.ms, `seed ${slowest.seed}`).toBeLessThan(SLOWEST_MS)
  expect(mostMb).toBeLessThan(MOST_MEMORY_MB)
  expect(outcomes.inspected).toBeGreaterThan(0)
  expect(outcomes.refused).toBeGreaterThan(0)
})

function run(file: Uint8Array, seed: number) {
  try {
    return inspect(file, { today: '2026-11-23' })
  } catch (error) {
    throw new Error(`seed ${seed} crashes`, { cause: error })
  }
}
