import { type Element, type Report, scorm12, scorm2004 } from '../../core/records/scorm.ts'
import { type Api, findApi } from './findApi.ts'
import type { Mode, Opened, Recorder } from './recorder.ts'

// A learning platform of SCORM, 1.2 or 2004. The wrapper that many packages use cannot be had from the registry without fetching
// from a source repository as well, and what is needed of it is this.

/** How a version names what it has. */
type Dialect = {
  readonly api: string
  readonly call: Readonly<Record<'initialize' | 'get' | 'set' | 'commit' | 'error' | 'terminate', string>>
  readonly element: Readonly<Record<'kept' | 'learner' | 'mode' | 'status', string>>
  readonly elements: (report: Report) => readonly Element[]
  /** Its error for what was begun already. */
  readonly begunAlready: string
}

const version12: Dialect = {
  api: 'API',
  call: {
    ...{ initialize: 'LMSInitialize', get: 'LMSGetValue', set: 'LMSSetValue' },
    ...{ commit: 'LMSCommit', error: 'LMSGetLastError', terminate: 'LMSFinish' },
  },
  element: { kept: 'cmi.suspend_data', learner: 'cmi.core.student_id', mode: 'cmi.core.lesson_mode', status: 'cmi.core.lesson_status' },
  elements: scorm12,
  begunAlready: '101',
}

const version2004: Dialect = {
  api: 'API_1484_11',
  call: {
    ...{ initialize: 'Initialize', get: 'GetValue', set: 'SetValue' },
    ...{ commit: 'Commit', error: 'GetLastError', terminate: 'Terminate' },
  },
  element: { kept: 'cmi.suspend_data', learner: 'cmi.learner_id', mode: 'cmi.mode', status: 'cmi.completion_status' },
  elements: scorm2004,
  begunAlready: '103',
}

/** What a platform has come to by itself, and is not taken back from there. */
const OVER = ['completed', 'passed', 'failed']

const MODES: readonly Mode[] = ['normal', 'review', 'browse']

const silent = (says: string) => new Error(`the learning platform ${says}`)

export const scorm12Recorder = (page: Window): Recorder => recorderOf(version12, page)
export const scorm2004Recorder = (page: Window): Recorder => recorderOf(version2004, page)

function recorderOf(dialect: Dialect, page: Window): Recorder {
  const { element } = dialect
  const session = sessionOf(dialect, page)
  let mode: Mode = 'normal'
  return {
    async open() {
      session.begin()
      const said = session.get(element.mode)
      mode = MODES.find((one) => one === said) ?? 'normal'
      return { kept: session.get(element.kept), learner: session.get(element.learner), mode } satisfies Opened
    },
    async tell(report) {
      session.tell(report)
    },
    leave(report) {
      if (!session.isOpen()) return
      try {
        if (mode === 'normal') session.tell(report)
      } catch {
        // What it has not heard is kept here, and told the next time.
      }
      session.end()
    },
  }
}

/** What the platform was told since it began. */
function sessionOf(dialect: Dialect, page: Window) {
  const { element } = dialect
  const { says, does, find, letGo, isOpen } = callsOf(dialect, page)
  let over = false
  /** What it has taken in this session. */
  let taken = new Map<string, string>()

  const begin = () => {
    taken = new Map()
    find()
    over = OVER.includes(says('get', element.status))
  }

  const put = ([name, value]: Element) => {
    if (taken.get(name) === value) return
    // What a platform may leave out it may refuse; without one's place and status it has not heard.
    if (!does('set', name, value) && (name === element.kept || name === element.status)) throw silent(`did not take ${name}`)
    taken.set(name, value)
  }

  const tell = (report: Report) => {
    if (!isOpen()) begin()
    try {
      for (const [name, value] of dialect.elements(report)) if (!(over && name === element.status)) put([name, value])
      if (!does('commit', '')) throw silent('did not keep it')
    } catch (wrong) {
      // It may be another session by now, or have forgotten this one: all is told again.
      if (says('get', element.mode) === '') letGo()
      taken = new Map()
      throw wrong
    }
    if (report.completed) over = true
  }

  const end = () => {
    says('terminate', '')
    letGo()
  }
  return { begin, tell, end, isOpen, get: (name: string) => says('get', name) }
}

/** What is called of the platform, by the names its version has for it; nothing is said before it is found, nor once it is let go. */
function callsOf(dialect: Dialect, page: Window) {
  let api: Api | undefined
  const says = (call: keyof Dialect['call'], ...words: readonly string[]): string => {
    const named = api?.[dialect.call[call]]
    return typeof named === 'function' ? String(named.apply(api, words) ?? '') : ''
  }
  const does = (call: keyof Dialect['call'], ...words: readonly string[]) => says(call, ...words) === 'true'
  const letGo = () => {
    api = undefined
  }
  /** Finds the platform and begins. @throws Error where it is not there, or does not begin */
  const find = () => {
    api = findApi(page, dialect.api, dialect.call.initialize)
    if (!api) throw silent('is not there')
    if (does('initialize', '') || says('error') === dialect.begunAlready) return
    letGo()
    throw silent('did not begin')
  }
  return { says, does, find, letGo, isOpen: () => api !== undefined }
}
