import type { ComponentChildren } from 'preact'
import { readInstitution } from '../core/institution/institution.ts'
import { HelpLines } from './hud/HelpLines.tsx'
import { panelWordsFor } from './words/panels.ts'

/** Whom one can turn to, for who steps out of a class. */
export async function support(root: string, locale: string): Promise<ComponentChildren> {
  const answer = await fetch(`${root}institution.json`)
  const institution = answer.ok ? readInstitution(await answer.text()).institution : undefined
  return <HelpLines institution={institution} words={panelWordsFor(locale)} />
}
