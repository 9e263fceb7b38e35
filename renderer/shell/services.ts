import { createContext, use } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { Inspector } from '../export/inspector'
import type { DocumentBuilder } from '../export/worker-client'
import type { Storage } from '../storage/storage'

/** What the editor works with, made once at start. */
export type Services = {
  readonly desktop: DesktopBridge
  readonly storage: Storage
  readonly builder: DocumentBuilder
  readonly inspector: Inspector
}

const ServicesContext = createContext<Services | null>(null)
export const ServicesProvider = ServicesContext.Provider

export function useServices(): Services {
  const services = use(ServicesContext)
  if (services === null) throw new Error('useServices is for components inside the app')
  return services
}
