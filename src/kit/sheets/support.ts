import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type HelpLine, readInstitution } from '../../core/institution/institution.ts'
import type { CardWords } from './cardWords.ts'
import { escaped } from './paper.ts'

// Whom one can turn to, on paper: what the institution says, and room for what it does not.

/** The institution's own help lines; none where its file has none, or a fault. @param assets  the folder it lies in */
export function helpLines(assets: string): readonly HelpLine[] {
  const file = join(assets, 'institution.json')
  return existsSync(file) ? (readInstitution(readFileSync(file, 'utf8')).institution?.lines ?? []) : []
}

/** A box that is filled in, or to be written in before anything is copied. */
export function supportBox(lines: readonly HelpLine[], words: Pick<CardWords, 'support' | 'supportWrite'>): string {
  const blank = `${words.supportWrite}<span class="blank"></span>`
  const told = lines.map(({ label, phone, url, hours }) => `<li>${escaped([label, phone, url, hours].filter(Boolean).join(' · '))}</li>`)
  return `<div class="support"><p><strong>${words.support}</strong> ${told.length > 0 ? '' : blank}</p>${told.length > 0 ? `<ul>${told.join('')}</ul>` : ''}</div>`
}
