import type { FacilitatorMessage } from '../../../src/core/classroom/messages.ts'
import type { Shown } from '../../../src/core/classroom/shown.ts'

/** The passage in which a box is offered. */
export const theBox: Shown = {
  title: 'He slides the box across. What do you say?',
  lines: [
    { speaker: 'Desmond', text: 'For you. Go on.', body: 'His hand stays on the lid.' },
    { speaker: '', text: 'The kettle clicks off.' },
  ],
  choices: [
    { id: 'doorstep/rigid-refusal', text: "I'm sorry, we're not allowed gifts." },
    { id: 'doorstep/ask-meaning', text: "It's beautiful. Before I say anything: what would it mean to you if I took it?" },
    { id: 'doorstep/rescue', text: "You shouldn't have! My shelf has been waiting for this." },
    { id: 'doorstep/kind-firm', text: "Desmond, I'm touched, and I can't take something for myself. Let me say why." },
  ],
  cue: {
    setting: 'desmond-kitchen',
    light: 'day',
    weather: 'clear',
    present: true,
    distance: 'usual',
    strained: false,
    props: { box: 'on-table' },
  },
  says: 'Desmond at his kitchen table, a walnut box between you.',
}

/** The facilitator has played to it. */
export const showed: FacilitatorMessage = { type: 'showed', path: [], shown: theBox }
