// @ts-check
import { mkdir } from 'node:fs/promises'
import path from 'node:path'

/**
 * Where one journey leaves what it made.
 * @typedef {object} Folders
 * @property {string} out the Word file and its PDF
 * @property {string} screens pictures of the app
 * @property {string} pages pictures of the pages
 */

/** @param {string} out @returns {Promise<Folders>} */
export async function makeFolders(out) {
  const folders = { out, screens: path.join(out, 'man-hinh'), pages: path.join(out, 'trang') }
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true })
  return folders
}
