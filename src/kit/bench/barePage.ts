import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compress } from '../../../scripts/compress.mjs'
import type { CompiledStory } from '../../script/ink.ts'
import { type Site, serveFolder } from './site.ts'

// What the game is measured against: Ink's runtime and buttons, the same compiled story, no model, loaded in the ordinary way.

/** Serves the bare page, compressed as the game is. */
export async function serveBare({ ink }: CompiledStory): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'))
  cpSync(join(import.meta.dirname, 'bare.html'), join(folder, 'index.html'))
  cpSync(join('node_modules', 'inkjs', 'dist', 'ink.mjs'), join(folder, 'ink.js'))
  writeFileSync(join(folder, 'story.json'), JSON.stringify(ink))
  await compress(folder)
  const site = await serveFolder(folder)
  rmSync(folder, { recursive: true })
  return site
}
