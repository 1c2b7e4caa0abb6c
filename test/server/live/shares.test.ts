import { describe, expect, it } from 'vitest'
import { house } from './house.ts'
import { come, openClass, type Person } from './people.ts'

describe('the connections of one address', { timeout: 30_000 }, () => {
  it.each(['websocket', 'polling'] as const)('by %s, are so many and no more, and others come in all the same', async (transport) => {
    const server = await house({ hops: 1, share: 5 })
    const { code } = await openClass(server.address)
    const from = (address: string) =>
      come(
        server.address,
        { code, as: 'seat' },
        { transports: [transport], extraHeaders: { 'X-Forwarded-For': address }, reconnection: false },
      )
    const seats: Person[] = []
    for (let index = 0; index < 5; index += 1) seats.push(await from('203.0.113.7'))
    await expect(from('203.0.113.7')).rejects.toThrow()
    // What stands before the address our own proxy wrote, anybody may have written.
    await expect(from('198.51.100.1, 203.0.113.7')).rejects.toThrow()
    seats.push(await from('203.0.113.8'))
    seats[0]!.leave()
    await expect
      .poll(() =>
        from('203.0.113.7').then(
          (seat) => seats.push(seat),
          () => 0,
        ),
      )
      .toBeGreaterThan(0)
    for (const seat of seats) seat.leave()
    await server.close()
  })
})
