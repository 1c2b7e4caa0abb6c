/** How long work that can wait is put off where something else is always being done: milliseconds. */
const LATEST = 1000

/** Until nothing else is to be done. */
export const idle = (): Promise<void> =>
  new Promise(
    (resolve) =>
      void ('requestIdleCallback' in window ? requestIdleCallback(() => resolve(), { timeout: LATEST }) : setTimeout(resolve, 30)),
  )
