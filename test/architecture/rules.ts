import { findInCode, importsOf, isCode, isTest, packageOf, targetOf } from './sources'
import type { Source } from './sources'

/** Looks at one file and says what is wrong with it; nothing when all is well. */
export type Rule = (source: Source) => string[]

const roomOf = (file: string): string => file.split('/')[0] ?? ''

/** Our own rooms each room may import, besides itself. */
const mayImport: Record<string, readonly string[]> = {
  shared: [],
  templates: ['shared'],
  renderer: ['shared', 'templates'],
  electron: ['shared', 'templates'],
  build: [],
  test: ['shared', 'templates', 'renderer', 'electron', 'build'],
}

/** Imports point one way. Tests may use what test/ holds for them. */
export const importsPointOneWay: Rule = (source) => {
  const room = roomOf(source.path)
  const allowed = mayImport[room]
  if (!isCode(source) || !allowed) return []
  return importsOf(source).flatMap((specifier) => {
    const target = targetOf(source, specifier)
    if (target === undefined) return []
    const other = roomOf(target)
    const fine = other === room || allowed.includes(other) || (isTest(source) && other === 'test')
    return fine ? [] : [`${room}/ may not import ${other}/ (${specifier})`]
  })
}

/** The packages of rooms that must stay pure. A new one is a decision: is it pure, is it small? */
const purePackages: Record<string, readonly string[]> = {
  shared: ['zod', 'read-vietnamese-number', 'fflate', '@dqcai/vn-lunar'],
  templates: ['docx', 'zod', 'fflate', 'saxes', '@xmldom/xmldom', '@noble/hashes', 'diff'],
}

/** shared/ and templates/ know no window, no Node, no React, no database. */
export const pureRoomsStayPure: Rule = (source) => {
  const allowed = purePackages[roomOf(source.path)]
  if (!isCode(source) || isTest(source) || !allowed) return []
  return importsOf(source)
    .filter((specifier) => targetOf(source, specifier) === undefined)
    .filter((specifier) => !allowed.includes(packageOf(specifier)))
    .map((specifier) => `${roomOf(source.path)}/ may not use the package ${specifier}`)
}

/** The page runs sandboxed: no Electron and no Node in it. */
export const rendererIsAWebPage: Rule = (source) => {
  if (!isCode(source) || isTest(source) || roomOf(source.path) !== 'renderer') return []
  return importsOf(source)
    .filter((specifier) => specifier === 'electron' || specifier.startsWith('node:'))
    .map((specifier) => `renderer/ may not import ${specifier}`)
}

/** Rendering without a window runs in plain Node, where there is no Electron. */
export const headlessNeedsNoElectron: Rule = (source) => {
  if (!isCode(source) || !source.path.startsWith('electron/headless/')) return []
  return importsOf(source)
    .filter((specifier) => specifier === 'electron')
    .map(() => 'electron/headless/ may not import electron')
}

const stepOf = (file: string): string | undefined => /^renderer\/steps\/([^/]+)\//.exec(file)?.[1]

/** Steps never import each other: any of them can be changed or left out alone. */
export const stepsAreStrangers: Rule = (source) => {
  const step = stepOf(source.path)
  if (!isCode(source) || step === undefined) return []
  return importsOf(source).flatMap((specifier) => {
    const other = stepOf(`${targetOf(source, specifier) ?? ''}/`)
    const isFile = other === 'index' || other === 'step' || other === 'options'
    const fine = other === undefined || other === step || isFile
    return fine ? [] : [`the step ${step} may not import the step ${other}`]
  })
}

/** One room knows the database. */
export const onlyStorageUsesDexie: Rule = (source) => {
  if (!isCode(source) || source.path.startsWith('renderer/storage/')) return []
  return importsOf(source)
    .filter((specifier) => packageOf(specifier) === 'dexie')
    .map(() => 'only renderer/storage/ may import dexie')
}

const desktop = /\b(?:window|globalThis|self)\s*(?:\.\s*desktop\b|\[\s*['"]desktop['"])/g

/** One room knows the bridge to the main process. */
export const onlyPlatformTouchesDesktop: Rule = (source) => {
  if (!isCode(source) || isTest(source) || source.path.startsWith('renderer/platform/')) return []
  return findInCode(source, desktop).length > 0
    ? ['only renderer/platform/ may touch window.desktop']
    : []
}

/** Raw messages between the processes are typed and checked in two files only. */
export const onlyTheBridgeTouchesIpc: Rule = (source) => {
  const bridge = ['electron/ipc.ts', 'electron/preload.ts']
  if (!isCode(source) || isTest(source) || bridge.includes(source.path)) return []
  return findInCode(source, /\bipc(?:Main|Renderer)\b/g).map(
    (name) => `${name} belongs to ${bridge.join(' and ')}`,
  )
}

/** What an offline, closed app has no use for. */
const forbidden =
  /file:\/\/|https?:\/\/|openExternal|executeJavaScript|dangerouslySetInnerHTML|sendSync|crashReporter/g

/** The one place that may hand an address to the system: `mailto:`, made there itself. */
const MAIL_PROGRAM = 'electron/mail/mail-program.ts'

export const noWayOut: Rule = (source) => {
  const inApp = ['electron', 'renderer'].includes(roomOf(source.path))
  if (!inApp || !isCode(source) || isTest(source)) return []
  if (source.path === MAIL_PROGRAM) return []
  return findInCode(source, forbidden).map(
    (word) => `${word} has no place in ${roomOf(source.path)}/`,
  )
}

/** Any address, but those by which XML names its vocabularies and which nobody visits. */
const realAddress =
  /(?:file|https?):\/\/(?!schemas\.openxmlformats\.org\/|schemas\.microsoft\.com\/|www\.w3\.org\/|purl\.org\/|purl\.oclc\.org\/ooxml\/)/g

/** Documents carry no address but XML's own. */
export const templatesNameOnlyXmlAddresses: Rule = (source) => {
  if (roomOf(source.path) !== 'templates' || !isCode(source) || isTest(source)) return []
  return findInCode(source, realAddress).map(() => 'templates/ may hold only the addresses of XML')
}

/** Two ways of writing "ế" must not make two different words. */
export const textIsComposed: Rule = (source) =>
  source.text === source.text.normalize('NFC') ? [] : ['must be in Unicode NFC']
