import { type ComponentChildren, createContext } from 'preact'

/** Gives the picture as it stood when so many choices had been made; nothing where none is wanted, or none has come. */
export type PictureAt = (choices: number) => ComponentChildren

/** Pictures come and change by themselves, as the words around them do not: who shows one asks here. */
export const Pictures = createContext<PictureAt>(() => undefined)
