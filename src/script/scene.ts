import type { Scene } from '../core/encounter/passage.ts'

/** Before a story has said where it is. */
export const START: Scene = { place: '', contact: 0, setting: '', light: 'day', channel: 'room' }

/** Distress and the evening belong to a contact; `alone` to a stretch that ends with the next `setting` or `contact`. */
export function moved(scene: Scene, tags: Partial<Scene>): Scene {
  const { distress, evening, alone, ...kept } = scene
  const newContact = tags.contact !== undefined
  return {
    ...kept,
    ...(!newContact && distress !== undefined && { distress }),
    ...(!newContact && evening && { evening }),
    ...(!newContact && tags.setting === undefined && alone && { alone }),
    ...tags,
  }
}
