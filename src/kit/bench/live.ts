import { setTimeout as pause } from 'node:timers/promises'
import { type Crowd, connected, gather, leave, openClass, type Sitter, sit, vote } from './crowd.ts'
import { type Figure, quantile } from './figure.ts'
import { type Servers, servers } from './liveServers.ts'

/** A seat votes so often, in milliseconds. */
const EVERY = 10_000

/**
 * Measures live classes, on the real client over the loopback: forty classes of thirty, one of five hundred, three hundred who join in ten
 * seconds, and two servers of which one is killed.
 *
 * @param seconds  for how long each crowd votes
 */
export async function measureLive(seconds: number): Promise<readonly Figure[]> {
  const all: Figure[] = []
  for (const part of [forty, fiveHundred, burst, twoServers]) {
    console.error(`live: ${part.name} …`)
    all.push(...(await part(seconds)))
  }
  return all
}

const forty = (seconds: number) =>
  atOneServer(async (at) => {
    const crowds = await gatherMany([at.address], 40, 30)
    const [before, from] = [await at.processor(), performance.now()]
    const figures = await voting('40 classes of 30', crowds, seconds, { p50: 25, p99: 250 })
    const part = (100_000 * ((await at.processor()) - before)) / (performance.now() - from)
    const memory = { name: '40 classes of 30: memory', measured: await at.memory(), unit: 'MB', atMost: 300, how: 'resident' } as const
    for (const crowd of crowds) leave(crowd)
    return [...figures, memory, { name: '40 classes of 30: of one core, while they vote', measured: part, unit: '%' }]
  })

const fiveHundred = (seconds: number) =>
  atOneServer(async (at) => {
    const crowds = await gatherMany([at.address], 1, 500)
    const figures = await voting('one class of 500', crowds, seconds, { p99: 500 })
    for (const crowd of crowds) leave(crowd)
    return figures
  })

const burst = () =>
  atOneServer(async (at) => {
    const { code } = await openClass(at.address)
    const one = async (index: number): Promise<readonly [number, Sitter]> => {
      await pause((index * 10_000) / 300)
      const from = performance.now()
      const sitter = sit(at.address, code)
      await new Promise((resolve) => sitter.socket.once('view', resolve))
      return [performance.now() - from, sitter]
    }
    const came = await Promise.all(Array.from({ length: 300 }, (_, index) => one(index)))
    for (const [, { socket }] of came) socket.disconnect()
    return [
      {
        name: '300 join in 10 s: until the first view, p99',
        measured: quantile(
          came.map(([took]) => took),
          0.99,
        ),
        unit: 'ms',
      },
    ] as const
  })

/** The same forty classes over two servers, one of them killed half-way: its seats go to the other, as a balancer sends them. */
async function twoServers(seconds: number): Promise<readonly Figure[]> {
  const two = await servers(2, { redis: true })
  if (!two) return [{ name: 'two servers', measured: 0, unit: '', how: 'NOT MEASURED: there is no redis-server' }]
  const [one, other] = two.all as [Servers['all'][number], Servers['all'][number]]
  try {
    const crowds = await gatherMany([one.address, other.address], 40, 30)
    const moved = crowds.flatMap(({ sitters }) => sitters.filter((_, index) => index % 2 === 1))
    let killedAt = 0
    for (const sitter of moved)
      sitter.socket.once('disconnect', () => {
        Object.assign(sitter.socket.io, { uri: one.address })
        connected(sitter.socket).catch(() => {})
        sitter.socket.once('connect', () => {
          sitter.backAfter = performance.now() - killedAt
        })
      })
    const killing = pause((seconds * 1000) / 2).then(() => {
      killedAt = performance.now()
      other.kill()
    })
    const figures = await voting('two servers, one killed', crowds, seconds, {})
    await killing
    const back = moved.map(({ backAfter = Number.POSITIVE_INFINITY }) => backAfter)
    for (const crowd of crowds) leave(crowd)
    return [...figures, { name: 'two servers, one killed: the last seat back', measured: Math.max(...back), unit: 'ms', atMost: 5_000 }]
  } finally {
    two.close()
  }
}

async function atOneServer(measure: (at: Servers['all'][number]) => Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  const one = (await servers(1, {})) as Servers
  try {
    return await measure(one.all[0] as Servers['all'][number])
  } finally {
    one.close()
  }
}

async function gatherMany(addresses: readonly [string, ...string[]], classes: number, seats: number): Promise<readonly Crowd[]> {
  const crowds: Crowd[] = []
  for (let index = 0; index < classes; index += 1) crowds.push(await gather(addresses, seats))
  return crowds
}

/** All vote every ten seconds, spread evenly over them and over the classes. What comes of it is looked at a second after the last. */
async function voting(name: string, crowds: readonly Crowd[], seconds: number, asked: { readonly p50?: number; readonly p99?: number }) {
  const rounds = Math.max(1, Math.round((seconds * 1000) / EVERY))
  const many = crowds.reduce((sum, { sitters }) => sum + sitters.length, 0)
  const going = crowds.flatMap((crowd, place) =>
    crowd.sitters.map(async (sitter, index) => {
      await pause(((index * crowds.length + place) * EVERY) / many)
      return votesOf(crowd, sitter, index, rounds)
    }),
  )
  const took = (await Promise.all(going)).flat()
  await pause(1_000)
  const lost = many * rounds - took.length + crowds.reduce((sum, crowd) => sum + miscounted(crowd), 0)
  const { p50, p99 } = asked
  const how = `votes: ${took.length}`
  const figures: readonly Figure[] = [
    { name: `${name}: vote to view, p50`, measured: quantile(took, 0.5), unit: 'ms', ...(p50 && { atMost: p50 }), how },
    { name: `${name}: vote to view, p99`, measured: quantile(took, 0.99), unit: 'ms', ...(p99 && { atMost: p99 }) },
    { name: `${name}: votes lost or counted twice`, measured: lost, unit: '', atMost: 0 },
  ]
  return figures
}

/** One seat's votes, another choice each time. @returns how long each took to be seen by its facilitator, in milliseconds */
async function votesOf(crowd: Crowd, sitter: Sitter, index: number, rounds: number): Promise<readonly number[]> {
  const took: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now()
    const cast = await vote(sitter, round + index)
    if (cast) took.push(await seenAfter(crowd, cast))
    await pause(Math.max(0, EVERY - (performance.now() - from)))
  }
  return took
}

/** Milliseconds from a vote until its facilitator's view had it. */
async function seenAfter({ seen }: Crowd, { at, n }: { readonly at: number; readonly n: number }): Promise<number> {
  for (;;) {
    const view = seen.find((one) => one.n >= n)
    if (view) {
      // What nobody waits for any more.
      if (seen.length > 200) seen.splice(0, 100)
      return view.at - at
    }
    await pause(5)
  }
}

/** Seats whose last taken vote is not what they see as theirs, and votes too many or too few in the count. */
function miscounted({ sitters, view }: Crowd): number {
  const wrong = sitters.filter(({ taken, view: own }) => own?.ballot?.mine !== taken).length
  return wrong + Math.abs((view?.ballot?.chosen ?? 0) - sitters.length)
}
