/** Something the person at the keyboard can put right: what is wrong in one sentence, and the cure in another. */
export class Trouble extends Error {
  /**
   * @param {string} says
   * @param {string} cure
   */
  constructor(says, cure) {
    super(says)
    this.cure = cure
  }
}

/** @type {Record<string, string>} */
const cures = {
  EACCES: 'Make the folder yours (or copy the project to one that is) and run the command again.',
  EPERM: 'Make the folder yours (or copy the project to one that is) and run the command again.',
  EROFS: 'Copy the project to a folder that can be written to and run the command again.',
  EEXIST: 'Move that file away and run the command again.',
  ENOTDIR: 'Move that file away and run the command again.',
  ENOSPC: 'Free about 1 GB and run the command again.',
}

/**
 * Says what went wrong in two sentences and ends the program with exit code 1. No stack: set DEBUG for that.
 *
 * @param {unknown} error
 */
export function report(error) {
  const known = troubleOf(error)
  console.error(`\n${known.message}\n${known.cure}\n`)
  if (process.env.DEBUG) console.error(error)
  process.exit(1)
}

/** @param {any} error */
function troubleOf(error) {
  if (error instanceof Trouble) return error
  const cure = cures[error?.code]
  if (cure) return new Trouble(`${error.path ?? 'The project folder'} cannot be written (${error.code}).`, cure)
  return new Trouble(`Setting up stopped: ${error?.message ?? error}.`, 'Run it again with DEBUG=1 to see where, and tell us.')
}
