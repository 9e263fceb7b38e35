import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** What runs outside the page: one source file in, one CommonJS file out. */
const entries: Record<string, { source: string; outDir: string; file: string }> = {
  main: { source: 'electron/main.ts', outDir: 'dist/electron', file: 'main.cjs' },
  preload: { source: 'electron/preload.ts', outDir: 'dist/electron', file: 'preload.cjs' },
  render: { source: 'electron/headless/render.ts', outDir: 'dist/headless', file: 'render.cjs' },
  inspect: { source: 'electron/headless/inspect.ts', outDir: 'dist/headless', file: 'inspect.cjs' },
}

/**
 * Built once for each entry, named by `--mode`. CommonJS in a single file, because a sandboxed preload
 * can be nothing else and the older runtime does not load an ES module as its main file.
 */
export default defineConfig(({ mode }) => {
  const entry = entries[mode]
  if (!entry) throw new Error(`Unknown entry "${mode}": use ${Object.keys(entries).join(', ')}`)
  return {
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    // Everything is bundled but Electron itself and Node's own modules: the package ships no node_modules.
    ssr: { target: 'node', noExternal: true, external: ['electron'] },
    build: {
      ssr: entry.source,
      target: 'node18',
      outDir: entry.outDir,
      emptyOutDir: false,
      minify: false,
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions: {
        output: { format: 'cjs', entryFileNames: entry.file, codeSplitting: false },
      },
    },
  }
})
