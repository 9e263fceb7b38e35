import path from 'node:path'

/** Folders of the built app, from where this bundle lies: `dist/electron`, inside the asar or not. */
export const rendererFolder = path.join(__dirname, '..', 'renderer')
export const preloadFile = path.join(__dirname, 'preload.cjs')
export const packageFile = path.join(__dirname, '..', '..', 'package.json')
