/** Measures a part, and says on the error output that it is under way and how long it took: the figures come last, and are others' to read. */
export async function told<Measured>(part: string, measure: () => Measured | Promise<Measured>): Promise<Measured> {
  const from = performance.now()
  process.stderr.write(`${part} …`)
  try {
    return await measure()
  } finally {
    process.stderr.write(` ${((performance.now() - from) / 1000).toFixed(0)} s\n`)
  }
}
