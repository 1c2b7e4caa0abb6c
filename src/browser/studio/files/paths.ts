/** What lies about in folders and is no part of a vignette; nothing is said about it. */
const HIDDEN = /^(\..*|__MACOSX|node_modules|Thumbs\.db|desktop\.ini)$/

/** Characters that no name of ours has: those that steer, and those that change the direction of reading. */
const STEERING = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/**
 * A path as it may stand in a folder of ours: its parts, with `/` between them.
 *
 * @returns `hidden` for what is passed over, `outside` for what would lead out of the folder or is no path
 */
export function cleaned(path: string): { readonly path: string } | 'hidden' | 'outside' {
  if (path.length > 400 || STEERING.test(path)) return 'outside'
  const parts = path.replaceAll('\\', '/').split('/')
  if (parts[0] === '' || /^[a-z]:/i.test(path)) return 'outside'
  const kept = parts.filter((part) => part !== '' && part !== '.')
  if (kept.length === 0 || kept.some((part) => part.trim() === '..' || part.trim() === '')) return 'outside'
  return kept.some((part) => HIDDEN.test(part)) ? 'hidden' : { path: kept.join('/') }
}

/** A file's name without its folders. */
export const last = (path: string): string => path.split('/').at(-1) ?? path

/** The folder a file stands in; '' where it stands in none. */
export const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/')
