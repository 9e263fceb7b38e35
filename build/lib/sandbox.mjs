// @ts-check
/**
 * Whether Chromium's sandbox can be on. For people it always is; root (containers, CI) cannot have it,
 * nor can an unpackaged Electron on an Ubuntu that forbids it to unknown programs.
 */
import { existsSync, readFileSync } from 'node:fs'

const UBUNTU_RULE = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'

/** Why the sandbox must be off, in Vietnamese; undefined when it can be on. */
export function sandboxObstacle() {
  if (process.platform !== 'linux') return undefined
  if (process.getuid?.() === 0) return 'đang chạy bằng tài khoản root'
  if (existsSync(UBUNTU_RULE) && readFileSync(UBUNTU_RULE, 'utf8').trim() === '1') {
    return 'Ubuntu này không cho chương trình chưa cài đặt dùng sandbox'
  }
  return undefined
}
