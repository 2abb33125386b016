interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What the camera looks at: all of the picture, what is going on in it, or one element. */
export type CameraAim =
  | { readonly is: 'whole' }
  | { readonly is: 'meaning' }
  | { readonly is: 'element'; readonly element: Element }

/** The largest magnification that follows what is going on. */
const mostZoom = 1.2

/** What is smaller than this cannot be read from the back of a room. */
const leastZoom = 0.72

/** Time in which the camera covers two thirds of its way, in milliseconds. */
const inertia = 500

interface View {
  /** Centre of what is seen, in pixels of the picture, and its magnification. */
  readonly x: number
  readonly y: number
  readonly zoom: number
}

const within = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value))

/** The picture that the camera moves: a lesson's world, or the whole page. */
const subject = (): HTMLElement | null =>
  document.documentElement.dataset['filmStage'] === 'lesson'
    ? document.querySelector<HTMLElement>('[data-stage-area] > *')
    : document.getElementById('root')

const unionOf = (boxes: readonly Box[]): Box | null => {
  if (boxes.length === 0) return null
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

/** Messages on their way, and what a lab says is worth looking at. */
const meaningful = '[data-token], [data-film-focus]'

const isSeen = (element: Element): boolean =>
  element.getAttribute('visibility') !== 'hidden' && element.getBoundingClientRect().width > 0

/** A camera over the page. `step` moves it on by so many milliseconds, at a part (0 to 1) of what is played; it starts at the whole picture. */
export const createCamera = () => {
  let aim: CameraAim = { is: 'whole' }
  let view: View | null = null

  const step = (elapsed: number, progress: number): void => {
    const element = subject()
    const frame = element?.parentElement
    if (element === null || frame == null) return
    const outer = frame.getBoundingClientRect()
    const size = { width: element.scrollWidth, height: element.scrollHeight }
    // A picture that is higher than its room is made smaller; where it could not be read any more, it is gone along.
    const fit = Math.max(leastZoom, Math.min(1, outer.height / size.height, outer.width / size.width))
    const whole: View = { x: size.width / 2, y: size.height * progress, zoom: fit }
    const now = view ?? whole
    const shift = offsets(now, size, outer)
    const natural = ({ left, top, right, bottom }: Box): Box => ({
      left: (left - outer.left - shift.x) / now.zoom,
      top: (top - outer.top - shift.y) / now.zoom,
      right: (right - outer.left - shift.x) / now.zoom,
      bottom: (bottom - outer.top - shift.y) / now.zoom,
    })
    const goal = goalOf(element, natural, whole, outer)
    const part = 1 - Math.exp(-elapsed / inertia)
    const mix = (from: number, to: number): number =>
      Math.abs(to - from) < 1e-4 ? to : from + (to - from) * part
    view = { x: mix(now.x, goal.x), y: mix(now.y, goal.y), zoom: mix(now.zoom, goal.zoom) }
    const placed = offsets(view, size, outer)
    const transform =
      view.zoom === 1 && placed.x === 0 && placed.y === 0
        ? ''
        : `translate(${placed.x.toFixed(2)}px, ${placed.y.toFixed(2)}px) scale(${view.zoom.toFixed(5)})`
    if (element.style.transform !== transform) {
      element.style.transformOrigin = '0 0'
      element.style.transform = transform
    }
  }

  const goalOf = (element: Element, natural: (box: Box) => Box, whole: View, outer: DOMRect): View => {
    if (aim.is === 'whole') return whole
    const seen =
      aim.is === 'element' ? [aim.element] : [...element.querySelectorAll(meaningful)].filter(isSeen)
    const box = unionOf(seen.map((each) => natural(each.getBoundingClientRect())))
    if (box === null) return whole
    const room = aim.is === 'element' ? 0.8 : 0.5
    const most = aim.is === 'element' ? 2.5 : mostZoom
    const zoom = within(
      Math.min((room * outer.width) / (box.right - box.left), (room * outer.height) / (box.bottom - box.top)),
      whole.zoom,
      Math.max(most * whole.zoom, whole.zoom),
    )
    return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, zoom }
  }

  return {
    aim: (at: CameraAim): void => {
      aim = at
    },
    step,
    /** Back to the whole picture at once. */
    reset: (): void => {
      aim = { is: 'whole' }
      view = null
    },
  }
}

const offsets = (
  { x, y, zoom }: View,
  size: { readonly width: number; readonly height: number },
  outer: DOMRect,
): { readonly x: number; readonly y: number } => ({
  x: within(outer.width / 2 - x * zoom, outer.width - size.width * zoom, 0),
  y: within(outer.height / 2 - y * zoom, outer.height - size.height * zoom, 0),
})
