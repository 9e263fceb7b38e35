// @ts-check
import { run } from '../run.mjs'

/** Enough for the tints of the five stages beside the greys of small type. */
const COLOURS = '64'

/**
 * Makes a picture of a screen a quarter of its size: it needs few colours, and nobody sees the difference.
 * @param {string} file
 */
export async function makeSmaller(file) {
  const result = await run('pngquant', [
    '--force',
    '--strip',
    '--ext',
    '.png',
    '--speed',
    '1',
    COLOURS,
    file,
  ])
  if (result.code !== 0) throw new Error(`pngquant failed on ${file}: ${result.stderr}`)
}
