import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate'
import type { Problem } from '../../../script/problem.ts'
import { type Files, type Given, LONGEST, MANY, MOST, told } from './given.ts'

/** Files of ours carry this date, so that the same folder gives the same archive. */
const DAY = new Date(2020, 0, 1)

/** A vignette's folder as an archive, beneath the folder's name. */
export function zipped(name: string, files: Files): Uint8Array {
  const encoder = new TextEncoder()
  const entries = [...files]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([path, text]) => [`${name}/${path}`, encoder.encode(text)] as const)
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: DAY })
}

/** Whether these bytes begin as an archive does. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/**
 * What is in an archive. What is larger than a text of ours, by what the archive says of it, is not unpacked; one that says less than is
 * true is cut where it said, since no room is made for more.
 */
export function unzipped(file: string, bytes: Uint8Array): { readonly given: readonly Given[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  let room = MOST
  let left = MANY
  const wanted = ({ name, originalSize }: UnzipFileInfo) => {
    if (name.endsWith('/')) return false
    if (left-- <= 0) return false
    if (originalSize > LONGEST || originalSize > room) {
      problems.push(
        told(
          name.slice(0, 200),
          'file-too-large',
          `Unpacked it would be ${Math.round(originalSize / 1e6)} MB`,
          'Open the archive without it',
        ),
      )
      return false
    }
    room -= originalSize
    return true
  }
  try {
    const found = unzipSync(bytes, { filter: wanted })
    if (left < 0) problems.push(told(file, 'too-many-files', `There are more than ${MANY} files in it`, 'Pack one vignette by itself'))
    return { given: Object.entries(found).map(([path, content]) => ({ path, bytes: content })), problems }
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault)
    return {
      given: [],
      problems: [
        told(file, 'not-an-archive', `This archive cannot be unpacked: ${why}`, 'Pack the folder again, as .zip, without a password'),
      ],
    }
  }
}
