// @ts-check
/**
 * Starting other programs, the same way on Windows, macOS and Linux.
 */
import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/** How much of a quiet program's output is kept for the error message. */
const KEEP = 200_000

/** How long a program that took too long may tidy up. */
const GRACE_MS = 5_000

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the repository's root when not given
 * @property {NodeJS.ProcessEnv} [env] added to our own environment
 * @property {boolean} [show] let the program write to our console
 * @property {number} [timeoutMs] stop it after so long
 *
 * @typedef {object} RunResult
 * @property {number} code exit code; 127 when it could not be started, 124 when it took too long
 * @property {string} stdout empty when shown
 * @property {string} stderr empty when shown
 */

/**
 * Runs a program to its end. Never throws: the caller decides what a bad exit code means.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: options.show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    let stdout = ''
    let stderr = ''
    let late = false
    child.stdout
      ?.setEncoding('utf8')
      .on('data', (chunk) => (stdout = (stdout + chunk).slice(-KEEP)))
    child.stderr
      ?.setEncoding('utf8')
      .on('data', (chunk) => (stderr = (stderr + chunk).slice(-KEEP)))
    const timer = options.timeoutMs
      ? setTimeout(() => {
          late = true
          child.kill('SIGTERM')
          setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref()
        }, options.timeoutMs)
      : undefined
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve({ code: 127, stdout, stderr: stderr + error.message })
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code: late ? 124 : (code ?? 1), stdout, stderr })
    })
  })
}

/**
 * Runs a program with this very Node.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options)

/**
 * Runs npm. Under `npm run` its own script is known and started with Node; otherwise on Windows
 * `npm` is a .cmd file, which only a shell can start.
 * @param {readonly string[]} args plain words only, as they may pass through a shell
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const script = process.env['npm_execpath']
  if (script?.endsWith('npm-cli.js')) return runNode([script, ...args], options)
  if (process.platform === 'win32') return run('cmd.exe', ['/d', '/c', 'npm', ...args], options)
  return run('npm', args, options)
}

/** The last lines of a program's output, for an error message. @param {RunResult} result */
export const tail = ({ stdout, stderr }, lines = 15) =>
  `${stdout}\n${stderr}`.trim().split('\n').slice(-lines).join('\n')
