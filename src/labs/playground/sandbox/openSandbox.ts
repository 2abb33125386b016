import { limits, type Outcome, type PlayRequest } from './protocol.ts'
import { readAnswer } from './readAnswer.ts'

/** Runs programs that nobody has to trust, one request at a time. */
export interface Sandbox {
  /** Never rejects: whatever the program does comes back as an outcome. */
  run(request: PlayRequest): Promise<Outcome>
  /** Takes the frame away, with whatever still runs in it. */
  close(): void
}

const address = (): string =>
  new URL(`${import.meta.env.BASE_URL}sandbox.html`, document.baseURI.split('#')[0]).href

const openFrame = (): { readonly frame: HTMLIFrameElement; readonly loaded: Promise<void> } => {
  const frame = document.createElement('iframe')
  // Without allow-same-origin its origin is opaque: no storage, no cookies, no way to the page around it.
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.hidden = true
  frame.title = 'Sandbox'
  frame.src = address()
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true })
  })
  document.body.append(frame)
  return { frame, loaded }
}

interface Heard {
  readonly kind: unknown
  readonly text: unknown
}

const outcomeOf = ({ kind, text }: Heard): Outcome => {
  if (kind === 'answer' && typeof text === 'string') return readAnswer(text)
  if (kind === 'flood') return { is: 'flood' }
  return { is: 'threw', where: 'program', message: typeof text === 'string' ? text.slice(0, 500) : '' }
}

const ask = (frame: HTMLIFrameElement, request: PlayRequest, ended: (outcome: Outcome) => void) => {
  const { port1, port2 } = new MessageChannel()
  let timer = 0
  const end = (outcome: Outcome): void => {
    clearTimeout(timer)
    port1.close()
    ended(outcome)
  }
  timer = window.setTimeout(() => end({ is: 'no-sandbox' }), limits.start)
  port1.addEventListener('message', ({ data }: MessageEvent<Heard>) => {
    if (data.kind !== 'started') return end(outcomeOf(data))
    clearTimeout(timer)
    timer = window.setTimeout(() => end({ is: 'time', limit: limits.run }), limits.run)
  })
  port1.start()
  frame.contentWindow?.postMessage(JSON.stringify(request), '*', [port2])
  return () => end({ is: 'no-sandbox' })
}

/** A sandbox; its frame is made with the first request, and made anew after a program that did not end well. */
export const openSandbox = (): Sandbox => {
  let open: ReturnType<typeof openFrame> | null = null
  let stop: (() => void) | null = null
  let queue: Promise<unknown> = Promise.resolve()
  const removeFrame = (): void => {
    open?.frame.remove()
    open = null
  }
  const runNow = async (request: PlayRequest): Promise<Outcome> => {
    if (request.program.length > limits.program) return { is: 'invalid', because: 'the program is too long' }
    if (request.events.length > limits.events) return { is: 'invalid', because: 'there are too many events' }
    open ??= openFrame()
    const { frame, loaded } = open
    await loaded
    const outcome = await new Promise<Outcome>((resolve) => {
      stop = ask(frame, request, resolve)
    })
    stop = null
    if (outcome.is !== 'played') removeFrame()
    return outcome
  }
  return {
    run: (request) => {
      const next = queue.then(() => runNow(request))
      queue = next
      return next
    },
    close: () => {
      stop?.()
      removeFrame()
    },
  }
}
