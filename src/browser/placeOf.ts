import type { Host } from './oneFile/host.ts'

declare global {
  interface Window {
    /** Where every page lies in one file: it knows where each is to be found there. */
    readonly oneFile?: Host
  }
}

/** Where a page of the site is to be found, by its address from this page. */
export const placeOf = (address: string): string => window.oneFile?.placeOf(address) ?? address
