import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * The page and its workers. They run under a strict Content-Security-Policy from `app://bundle`:
 * nothing inline, nothing evaluated, every address relative.
 */
export default defineConfig({
  root: fileURLToPath(new URL('./renderer', import.meta.url)),
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    // The older runtime of development machines; the current one understands it too.
    target: 'chrome114',
    outDir: '../dist/renderer',
    emptyOutDir: true,
    // An inlined font or image would be a `data:` address, which the policy allows for images only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096,
  },
})
