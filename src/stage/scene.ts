/** The things of the visual language. */
export type ShapeKind =
  | 'command'
  | 'event'
  | 'readmodel'
  | 'aggregate'
  | 'policy'
  | 'external'
  | 'service'
  | 'store'
  | 'broker'
  | 'client'
  | 'failure'

/** How a thing stands at this moment. */
export type ShapeState = 'idle' | 'active' | 'done' | 'failed' | 'dimmed'

/** A thing on the stage. Lengths are stage units: the stage is 1280 x 720, and `x`, `y` name the centre. */
export interface SceneNode {
  readonly id: string
  readonly kind: ShapeKind
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** What does not fit is cut and shown whole as tooltip. */
  readonly label: string
  /** A second, smaller line. */
  readonly detail?: string
  /** In the top right corner: the version of an aggregate, a count. */
  readonly badge?: string
  readonly state?: ShapeState
  /** The one that is inspected. */
  readonly selected?: boolean
  /** On the stage beside it, it looks otherwise: framed with dashes. */
  readonly differs?: boolean
  /** A status lamp and its word, for services. */
  readonly lamp?: { readonly is: 'good' | 'warn' | 'bad'; readonly word: string }
  /** The whole sentence for those who cannot see it; left out: label and detail. */
  readonly description?: string
}

/** A line between two things, from edge to edge. */
export interface SceneLink {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label?: string
  readonly state?: 'idle' | 'active' | 'dimmed' | 'cut'
  /** How far the line bends to its left, in units; default 0. */
  readonly bend?: number
  /** Arrow heads at the end (default), or at both. */
  readonly heads?: 'end' | 'both'
}

/** A message on its way: in a straight line from `start` to `end` of film time, in milliseconds. */
export interface SceneToken {
  readonly id: string
  readonly kind: ShapeKind
  readonly label: string
  readonly from: Point
  readonly to: Point
  readonly start: number
  readonly end: number
  readonly failed?: boolean
  /** On the stage beside it, no such message is on its way: framed with dashes. */
  readonly differs?: boolean
  /** The whole sentence for those who cannot see it; left out: the label. */
  readonly description?: string
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Words on the stage, beside the things; at least 18 units high. */
export interface SceneNote {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly text: string
  readonly tone?: 'plain' | 'muted' | 'failure' | 'good'
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** A torn line across links: what is on one side cannot reach the other. */
export interface ScenePartition {
  readonly id: string
  readonly from: Point
  readonly to: Point
  readonly label: string
}

/** A boundary around things that belong together, with its name at the top left. `x`, `y` is its centre. */
export interface SceneGroup {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly label: string
}

/** What is on the stage at one moment. */
export interface Scene {
  readonly nodes: readonly SceneNode[]
  readonly links: readonly SceneLink[]
  readonly notes?: readonly SceneNote[]
  readonly partitions?: readonly ScenePartition[]
  readonly groups?: readonly SceneGroup[]
}

/** A question to the viewer that is answered by choosing one of some things or messages. */
export interface ScenePlacing {
  /** Ids of those that can be chosen. */
  readonly options: readonly string[]
  readonly chosen: string | null
  readonly choose: (id: string) => void
}

/** The stage's size in its own units. */
export const stageSize = { width: 1280, height: 720 } as const

/** Where a token is at a moment; null before its start and after its end. */
export const tokenAt = (token: SceneToken, now: number): Point | null => {
  if (now < token.start || now > token.end) return null
  const part = token.end === token.start ? 1 : (now - token.start) / (token.end - token.start)
  return {
    x: token.from.x + (token.to.x - token.from.x) * part,
    y: token.from.y + (token.to.y - token.from.y) * part,
  }
}
