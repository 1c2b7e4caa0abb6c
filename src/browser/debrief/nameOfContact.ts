import type { Contact } from '../../core/debrief/debrief.ts'
import { capital, type Voice } from './voice.ts'

/** What a contact is called: the first visit, the second call. Each kind is counted by itself. */
export function nameOfContact(contacts: readonly Contact[], place: number, { words, say }: Voice): string {
  const channel = contacts[place]?.channel ?? 'room'
  const nth = contacts.slice(0, place).filter((contact) => contact.channel === channel).length
  return capital(say(words.contacts[channel], { nth: words.ordinals[nth] ?? `${nth + 1}.` }))
}
