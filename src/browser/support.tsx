import type { ComponentChildren } from 'preact'
import { fetchInstitution } from './fetchInstitution.ts'
import { HelpLines } from './hud/HelpLines.tsx'
import { panelWordsFor } from './words/panels.ts'

/** Whom one can turn to, for who steps out of a class. */
export async function support(root: string, locale: string): Promise<ComponentChildren> {
  return <HelpLines institution={await fetchInstitution(root)} words={panelWordsFor(locale)} />
}
