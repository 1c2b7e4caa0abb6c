// What the page and what answers for it without a network call the same things.

/** Where the files of the site are kept. Several copies of it may stand on one host: `scope` is the address of this one. */
export const keptIn = (scope: string): string => `kbf-offline ${scope}`

/** An empty cache of this name says that somebody removed the files, and wants none brought unasked. */
export const refusedIn = (scope: string): string => `kbf-offline-refused ${scope}`

/** Asks the new version that waits to take over. It answers `BUSY` where another page of the game is open. */
export const USE_NOW = 'use-now'
export const BUSY = 'busy'

/** The page shown in the place of one that is not on this device. */
export const awayPage = (path: string): string => `offline/${/(?:^|\/)en-US\//.test(path) ? 'en-US/' : ''}`
