import type { ChoiceId, Line, Scene, Signals } from '../../core/encounter/passage.ts'
import { moved, START } from '../../script/scene.ts'
import type { Book, Option, Paragraph } from './book.ts'
import type { Step } from './steps.ts'
import { holds, type Sheet, type Value } from './test.ts'

// Somebody with the paper and a pencil: reads what stands there, does what it says, and knows nothing else.

/** What was read before the next options, and those. */
export type Read = { readonly lines: readonly Line[]; readonly options: readonly Option[]; readonly ending?: string; readonly scene: Scene }

/** What the sheet says of the two people; and what it says once promises are settled, where a contact ends and one was still open. */
export type Known = { readonly now: Signals; readonly ended: (read: Read) => Signals | undefined }

export class PaperReader {
  private readonly paragraphs: ReadonlyMap<string, Paragraph>
  private readonly first: string
  private crossed: ReadonlySet<string> = new Set()
  private notes: Readonly<Record<string, Value>>
  private comeBackTo: string | undefined
  private scene: Scene = START
  options: readonly Option[] = []

  constructor(book: Book) {
    this.paragraphs = new Map(book.paragraphs.map((one) => [one.key, one]))
    this.first = book.first
    this.notes = book.values
  }

  begin(known: Known): Read {
    return this.read(this.first, known)
  }

  choose(id: ChoiceId, known: Known): Read {
    const option = this.options.find((one) => one.id === id)
    if (!option) throw new Error(`${id} is not offered`)
    return this.read(option.to, known)
  }

  /** Reads on. Where a contact ends and a promise breaks, the same is read once more, with what that changed on the sheet. */
  private read(start: string, { now, ended }: Known): Read {
    const { crossed, notes, comeBackTo, scene } = this
    const read = this.from(start, now)
    const left = read.scene.contact > scene.contact || read.ending !== undefined
    const settled = left ? ended(read) : undefined
    if (!settled) return read
    Object.assign(this, { crossed, notes, comeBackTo, scene })
    return this.from(start, settled)
  }

  private from(start: string, known: Signals): Read {
    const lines: Line[] = []
    let ending: string | undefined
    let next: string | undefined = start
    let at: Paragraph | undefined
    const sheet: Sheet = { been: (key) => this.crossed.has(key), value: (name) => this.notes[name] ?? known[name] ?? 0 }
    const cross = (key: string) => {
      this.crossed = new Set([...this.crossed, key])
    }
    const walk = (steps: readonly Step[]): void => {
      for (const step of steps) {
        if (next !== undefined || ending !== undefined) return
        if (step.is === 'say') lines.push(step.line)
        else if (step.is === 'scene') this.scene = moved(this.scene, step.scene)
        else if (step.is === 'cross') cross(step.at)
        else if (step.is === 'note')
          this.notes = { ...this.notes, [step.noted.name]: step.noted.to ?? Number(sheet.value(step.noted.name)) + (step.noted.by ?? 0) }
        else if (step.is === 'when') walk(holds(step.test, sheet) ? step.so : step.otherwise)
        else if (step.is === 'end') ending = step.ending
        else if (step.is === 'back') next = this.comeBackTo
        else {
          if (step.is === 'visit') this.comeBackTo = step.comeBackTo
          next = step.to
        }
      }
    }
    const { risk, dilemma, hard, rupture, ...carried } = this.scene
    this.scene = carried
    for (let turns = 0; next !== undefined && turns < 100; turns++) {
      at = this.paragraphs.get(next)
      if (!at) throw new Error(`there is no paragraph ${next}`)
      next = undefined
      at.crosses.forEach(cross)
      walk(at.steps)
    }
    this.options = (at?.options ?? []).filter(({ test }) => !test || holds(test, sheet))
    return { lines, options: this.options, scene: this.scene, ...(ending !== undefined && { ending }) }
  }
}
