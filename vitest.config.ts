import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Importing the real `electron` package in a test starts a download; unit tests get this fake. */
const electronFake = fileURLToPath(new URL('./test/fakes/electron.ts', import.meta.url))

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: { electron: electronFake } },
        test: {
          name: 'unit',
          // Some read every source or build whole documents, on machines with two busy cores.
          testTimeout: 20_000,
          setupFiles: ['test/fixtures/seed.ts'],
          include: [
            '{shared,templates,renderer,electron,build}/**/*.test.{ts,tsx}',
            'test/*.test.ts',
          ],
          benchmark: { include: ['test/bench/*.bench.ts'] },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: ['test/e2e/support/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
