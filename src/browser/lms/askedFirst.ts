import type { Answer } from './answer.ts'
import type { Recorder } from './recorder.ts'
import type { Teller } from './telling.ts'

/**
 * A recorder for a store that is told only after the learner has said yes, and no more once they have said no. It opens at once and keeps
 * nothing: play is this browser's, and the same with either answer.
 *
 * @param who  who keeps the store, as the learner is told
 * @param openVisit  called when there is a yes; it asks nobody for anything yet
 */
export function askedFirst(who: string, answer: Answer, openVisit: (name: string) => Teller): Recorder {
  let [visit, isOpen]: [Teller | undefined, boolean] = [undefined, false]
  const agreed = (): Teller | undefined => {
    const name = answer.name()
    if (answer.agreed() && name !== undefined) visit ??= openVisit(name)
    return answer.agreed() ? visit : undefined
  }
  /** What waits, also of an earlier visit, is not to be told any more. */
  const letGo = () => {
    const name = answer.name()
    if (name !== undefined) (visit ?? openVisit(name)).letGo()
    ;[visit, isOpen] = [undefined, false]
  }
  return {
    prompt: true,
    asks: {
      ...{ who, agreed: answer.agreed, name: answer.name },
      say(yes) {
        answer.say(yes)
        if (!yes) letGo()
      },
    },
    refused: () => agreed()?.refused?.() ?? false,
    open: async () => ({ kept: '', learner: '', mode: 'normal' }),
    note: (report) => agreed()?.note?.(report),
    async tell(report) {
      const told = agreed()
      if (!told) return
      try {
        if (!isOpen) await told.open()
        // Somebody may have said no meanwhile: then nothing is put by, and no answer waited for.
        if (told !== agreed()) return
        isOpen = true
        await told.tell(report)
      } catch (wrong) {
        if (told === agreed()) throw wrong
      } finally {
        if (told !== agreed()) told.letGo()
      }
    },
    leave: (report) => agreed()?.leave(report),
  }
}
