import type { Event } from '../../core/classroom/event.ts'

/**
 * What a class is kept under, beside its events. `facilitator`, `screen`: hashes of their tokens, which are kept nowhere.
 * `openedAt`: milliseconds since 1970.
 */
export type Opening = { readonly code: string; readonly facilitator: string; readonly screen: string; readonly openedAt: number }

/** An event before its place in the log has given it a number. */
export type Said = Omit<Event, 'n'>

/** One event as it stands in a log. `mark`: where to read on from; '' is the beginning. Its number is its place, counted from 1. */
export type Entry = { readonly mark: string; readonly said: Said; readonly bytes: number }

/** Entries read at once. */
export const AT_ONCE = 500

/** Where the events of classes live. All of it may fail, as the world does: it throws, and the sender is told that nothing was kept. */
export interface Log {
  /** Whether other processes write here too. */
  readonly shared: boolean
  /** @returns false where a class has this code already */
  open(opening: Opening, first: Said, until: number): Promise<boolean>
  find(code: string): Promise<Opening | undefined>
  /** @returns false where the class is kept no longer; once it has resolved, the event outlives this process */
  append(code: string, said: Said): Promise<boolean>
  /** At most `AT_ONCE` entries after this mark, in their order. */
  read(code: string, after: string): Promise<readonly Entry[]>
  /** Erased then, in milliseconds since 1970. */
  keepUntil(code: string, until: number): Promise<void>
  /** Nothing of the class is left. */
  erase(code: string): Promise<void>
  /** Erases what was to be kept until now. */
  expire(now: number): Promise<void>
  /** How many classes are kept. */
  count(): Promise<number>
  /** Says that this process lives, for some 15 seconds. */
  beat(process: string): Promise<void>
  lives(process: string): Promise<boolean>
  close(): Promise<void>
}
