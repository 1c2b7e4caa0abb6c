import type { Entry } from './compile.ts'
import type { Problem } from './problem.ts'

/** Finds INCLUDEs from the script's own folder, and keeps every text that was read. */
export class Files {
  readonly entry: Entry
  readonly texts: Map<string, string>
  readonly missing: Problem[] = []

  constructor(entry: Entry) {
    this.entry = entry
    this.texts = new Map([[entry.path, entry.source]])
  }

  get included(): readonly string[] {
    return [...this.texts.keys()].filter((path) => path !== this.entry.path)
  }

  /** Ink names an included file as the INCLUDE does. */
  fileOf = (name: string | null): string => (name === null || name === this.entry.path ? this.entry.path : beside(this.entry.path, name))

  ResolveInkFilename = this.fileOf

  /** A story from elsewhere must not publish what else lies on this machine: nothing but scripts is read. */
  LoadInkFileContents = (path: string): string => {
    if (!/^[^/\\:][^\\:]*\.ink$/.test(path)) return this.refuse(path, 'is no Ink script of this project')
    if (this.texts.has(path)) return this.refuse(path, 'is included already')
    try {
      const text = this.entry.read(path)
      this.texts.set(path, text)
      return text
    } catch {
      return this.refuse(path, 'cannot be read')
    }
  }

  refuse(path: string, why: string): '' {
    const name = path.split('/').at(-1) ?? path
    const line = this.entry.source.split('\n').findIndex((text) => text.includes('INCLUDE') && text.includes(name)) + 1
    const cure = 'Correct the path, which counts from the folder of this script; name each file once'
    this.missing.push({ file: this.entry.path, line, rule: 'missing-include', says: `${path} ${why}`, cure })
    return ''
  }
}

/** The path of `name` as seen from the file `from`: `a/b/c.ink` and `../d.ink` give `a/d.ink`. */
export function beside(from: string, name: string): string {
  if (name.startsWith('/')) return name
  const parts = from.split('/').slice(0, -1)
  for (const part of name.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
