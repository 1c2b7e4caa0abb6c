/** Runs after the next frame has been painted: nothing that can wait holds up the words. */
export const afterPaint = (work: () => void): void => void requestAnimationFrame(() => setTimeout(work))
