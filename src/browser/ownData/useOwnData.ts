import { useEffect, useState } from 'preact/hooks'
import { readFile } from '../../core/records/file.ts'
import { merged, settled } from '../../core/records/merge.ts'
import type { OwnData } from '../../core/records/ownData.ts'
import type { Store } from '../play/save.ts'
import type { Settings } from '../settings.ts'
import type { OwnDataWords } from '../words/ownData.ts'
import { fill } from '../words/words.ts'
import type { Wish } from './Rows.tsx'
import { counted } from './say.ts'
import { giveUp, type InClasses, inClasses, read, write } from './shelf.ts'

/** What the page says of what was just done; `undo` is what was there before. */
export type Said = { readonly says: string; readonly undo?: OwnData }

export type Held = {
  readonly data: OwnData
  readonly classes: InClasses
  readonly said: Said | undefined
  /** Adds what is in a file; where it cannot be read, or does not fit, nothing changes. */
  open(file: File): Promise<void>
  erase(wish: Wish): void
  undo(before: OwnData): void
}

/** What is kept, and the three things that can change it. Each begins from what is there now: another tab may have written since. */
export function useOwnData(store: Store, keeps: Settings['keeps'], words: OwnDataWords): Held {
  const [data, setData] = useState(() => read(store))
  const [said, setSaid] = useState<Said>()
  useEffect(() => setData(read(store)), [keeps])
  const put = (next: OwnData, told: Said) => {
    const kept = write(store, next)
    setSaid(kept === 'kept' ? told : { says: words[kept] })
    setData(read(store))
  }
  return {
    data,
    classes: inClasses(store),
    said,
    async open(file) {
      const found = readFile(await file.text().catch(() => ''))
      if (!found) return setSaid({ says: words.notOurs })
      const here = read(store)
      const next = merged(here, found.data)
      const news = JSON.stringify(next) === JSON.stringify(here) ? words.broughtNothing : words.brought
      put(next, { says: found.left > 0 ? `${news} ${counted(found.left, words.left)}` : news })
    },
    erase({ what, left, classes }) {
      const before = read(store)
      if (classes) giveUp(store, classes)
      put(left(before), { says: fill(words.erased, { what }), undo: before })
    },
    undo: (before) => put(merged(read(store), settled(before)), { says: words.back }),
  }
}
