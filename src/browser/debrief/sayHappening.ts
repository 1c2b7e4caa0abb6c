import type { Happening } from '../../core/relationship/happening.ts'
import type { Voice } from './voice.ts'

/** What happened, in one sentence; nothing for what the sums say better. */
export function sayHappening(happening: Happening, voice: Voice): string {
  const { words, say } = voice
  return say(sentence(happening, voice), values(happening, words.reasons.contexts, voice))
}

function sentence(happening: Happening, { words: { reasons } }: Voice): string {
  const { happenings, happened } = reasons
  if (happening.kind === 'rupture-deepened' && happening.restarted) return happened.restarted
  if (happening.kind === 'repaired' && happening.deceitful) return happened.repairedDeceit
  if (happening.kind === 'repaired' && !happening.inWindow) return happened.repairedLate
  if (happening.kind === 'secret-exposed' && happening.owned) return happened.toldFirst
  if (happening.kind === 'exception-made' && happening.count > 1) return happened.namedLetGo
  return happenings[happening.kind]
}

function values(happening: Happening, contexts: Voice['words']['reasons']['contexts'], voice: Voice): Readonly<Record<string, string>> {
  const { words, promise, secret } = voice
  switch (happening.kind) {
    case 'rupture-opened':
      return { rupture: words.rupture[happening.rupture] }
    case 'repair-step':
      return { repair: words.repair[happening.step] }
    case 'promise-made':
    case 'promise-kept':
    case 'promise-renegotiated':
    case 'promise-late-owned':
    case 'promise-broken':
      return { promise: promise(happening.id) }
    case 'secret-kept':
      return { secret: words.secrets[happening.move] }
    case 'secret-exposed':
      return { secret: words.secrets[secret(happening.id) as keyof typeof words.secrets] }
    case 'limit-named':
    case 'exception-made':
      return { topic: words.topics[happening.topic] }
    case 'retagged':
      return { did: words.reasons.did[happening.to] }
    case 'context':
      return { context: contexts[happening.name] }
    default:
      return {}
  }
}
