import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Why } from './live/room.ts'

/** What is counted of live classes: how many and how fast, of nobody in particular. */
export type Measures = {
  /** Answers by what was said and what came of it. */
  answered(type: string, outcome: 'taken' | Why): void
  /** @param milliseconds  from a vote's coming in to its facilitator's view */
  voteSeen(milliseconds: number): void
  came(as: string, by: 1 | -1): void
  turnedAway(why: string): void
  rooms(count: number): void
  /** For a collector: the text format of Prometheus. */
  text(): Promise<string>
  readonly contentType: string
}

export function createMeasures(): Measures {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const rooms = new Gauge({ name: 'kbf_classes_in_memory', help: 'Classes somebody is in, or was lately', registers })
  const connections = new Gauge({ name: 'kbf_connections', help: 'Connections, by part', labelNames: ['as'], registers })
  const messages = new Counter({
    name: 'kbf_messages_total',
    help: 'Messages by type and answer',
    labelNames: ['type', 'answer'],
    registers,
  })
  const away = new Counter({ name: 'kbf_turned_away_total', help: 'Connections not let in, by reason', labelNames: ['why'], registers })
  const votes = new Histogram({
    name: 'kbf_vote_to_view_seconds',
    help: "From a vote's coming in to its facilitator's view",
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  })
  return {
    answered: (type, answer) => messages.inc({ type, answer }),
    voteSeen: (milliseconds) => votes.observe(milliseconds / 1000),
    came: (as, by) => connections.inc({ as }, by),
    turnedAway: (why) => away.inc({ why }),
    rooms: (count) => rooms.set(count),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
