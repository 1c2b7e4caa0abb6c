import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { addressOf, isOurs } from '../../src/server/address.ts'
import { reach } from '../../src/server/settings.ts'

const asked = (remoteAddress: string, headers: IncomingMessage['headers'] = {}) =>
  ({ headers, socket: { remoteAddress } }) as unknown as Pick<IncomingMessage, 'headers' | 'socket'>

describe('whose request it is', () => {
  it('is told by the connection, whatever is written, where no proxy of ours is in front', () => {
    expect(addressOf(asked('203.0.113.7', { 'x-forwarded-for': '198.51.100.1' }), 0)).toBe('203.0.113.7')
    expect(addressOf(asked('::ffff:203.0.113.7'), 0)).toBe('203.0.113.7')
  })

  it('is told by the proxy of ours that it came to first, and by nothing written before that', () => {
    const forwarded = { 'x-forwarded-for': 'made-up, 198.51.100.1, 10.0.0.2' }
    expect(addressOf(asked('10.0.0.3', forwarded), 1)).toBe('10.0.0.2')
    expect(addressOf(asked('10.0.0.3', forwarded), 2)).toBe('198.51.100.1')
    expect(addressOf(asked('10.0.0.3'), 1)).toBe('10.0.0.3')
  })

  it('is the same from whatever port', () => {
    const from = (forwarded: string) => addressOf(asked('10.0.0.3', { 'x-forwarded-for': forwarded }), 1)
    expect([from('203.0.113.7:51000'), from('203.0.113.7:51001')]).toEqual(['203.0.113.7', '203.0.113.7'])
    expect(from('[2001:db8:1:2::7]:51000')).toBe(from('2001:db8:1:2::7'))
  })

  it('counts a whole network of the sixth version as one: whoever has one has many addresses', () => {
    expect(addressOf(asked('2001:db8:1:2:3:4:5:6'), 0)).toBe(addressOf(asked('2001:db8:1:2:ffff::1'), 0))
    expect(addressOf(asked('2001:db8::1'), 0)).toBe(addressOf(asked('2001:db8::2:3:4:5'), 0))
    expect(addressOf(asked('fe80::1'), 0)).toBe(addressOf(asked('fe80::a:b:c:d'), 0))
    expect(addressOf(asked('2001:db8:1:3::1'), 0)).not.toBe(addressOf(asked('2001:db8:1:2::1'), 0))
  })
})

describe('a request of ours', () => {
  it.each([
    ['none is named, as where no page asks', undefined, 'game.example', true],
    ['it is the host that was asked', 'https://game.example', 'game.example', true],
    ['it is that host on its port', 'http://192.168.0.9:4173', '192.168.0.9:4173', true],
    ['it is another port', 'http://192.168.0.9:4174', '192.168.0.9:4173', false],
    ['it is another host', 'https://evil.example', 'game.example', false],
    ['it is one that begins alike', 'https://game.example.evil.example', 'game.example', false],
    ['it is none, as in a frame without one', 'null', 'game.example', false],
    ['no host was asked', 'https://game.example', undefined, false],
  ])('by its origin, where %s', (_, origin, host, is) =>
    expect(isOurs({ headers: { ...(origin !== undefined && { origin }), ...(host !== undefined && { host }) } })).toBe(is),
  )
})

describe('where phones reach the server', () => {
  it('is nowhere, where it keeps to this machine', () => {
    for (const host of ['127.0.0.1', 'localhost', '::1']) expect(reach({ host, port: 4173, hops: 0 })).toEqual({ open: false })
  })
  it('is the address it was given', () =>
    expect(reach({ host: '192.0.2.9', port: 4173, hops: 0 })).toEqual({ open: true, lan: 'http://192.0.2.9:4173' }))
  it('is the proxy’s own address, where there is one in front', () =>
    expect(reach({ host: '127.0.0.1', port: 4173, hops: 1 })).toEqual({ open: true }))
})
