import type { Happening } from '../../core/relationship/happening.ts'
import { curl } from '../words/curl.ts'
import type { Voice } from './voice.ts'

/** What happened, in one sentence; nothing for what the sums say better. */
export function sayHappening(happening: Happening, voice: Voice): string {
  const { words, say } = voice
  return say(sentence(happening, voice), values(happening, words.reasons.contexts, voice))
}

function sentence(happening: Happening, { words: { reasons } }: Voice): string {
  const { happenings, happened, exceptions } = reasons
  if (happening.kind === 'rupture-deepened' && happening.restarted) return happened.restarted
  if (happening.kind === 'repaired' && happening.deceitful) return happened.repairedDeceit
  if (happening.kind === 'repaired' && !happening.inWindow) return happened.repairedLate
  if (happening.kind === 'secret-exposed' && happening.owned) return happened.toldFirst
  if (happening.kind === 'exception-made') return exceptions[happening.cause]
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
      return { secret: words.secrets[secret(happening.id)] }
    case 'limit-named':
      return { topic: words.topics[happening.topic] }
    case 'exception-made':
      return { topic: words.topics[happening.topic], ...(happening.cause === 'author' && { why: curl(happening.why) }) }
    case 'retagged':
      return { did: words.reasons.did[happening.to] }
    case 'context':
      return { context: contexts[happening.name] }
    default:
      return {}
  }
}
