import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { PackFolder } from '../../../src/kit/paperPack.ts'
import { facilitatorPack } from '../../../src/kit/sheets/facilitatorPack.ts'

// Whoever keeps the scoring sheet has the pack alone: whatever the script asks or tells them to do, the pack says how.

function pack(id: string, version?: string) {
  const sheet = new PackFolder(`stories/${id}`, 'assets').sheet('en-GB', version)
  if (typeof sheet === 'string') throw new Error(sheet)
  const { document } = new Window()
  document.write(facilitatorPack(sheet).html)
  return document.body.textContent
}

describe('keeping the sheet', () => {
  it('tells a withdrawal from a confrontation, as the script asks for it', () => {
    const gift = pack('gift-offer')
    expect(gift).toContain('If the open rupture is a withdrawal')
    expect(gift).toContain('With Desmond a rupture is a withdrawal, unless its paragraph says otherwise.')
  })

  it('names the kind of a rupture that a scene opens', () => {
    expect(pack('after-hours-caller', 'danger')).toContain('Whatever is chosen here opens a rupture: a confrontation.')
  })

  it('says that a count of exceptions goes back to nought, and not that it is one', () => {
    const caller = pack('after-hours-caller')
    expect(caller).toContain('Exceptions (hours) back to 0')
    expect(caller).not.toMatch(/Exceptions \(\w+\) 0/)
  })
})
