import type { Film, Frame, GivenInput, Millis, Model, Seed, Settings, Timed } from '../kernel/index.ts'
import type { HealthSegment, Mark } from '../playhead/index.ts'
import type { Language } from '../words/index.ts'
import type { SourcePlace } from './causes/sourceLine.ts'
import type { SettingsSchema } from './settings/settingsSchema.ts'

/**
 * A lab whose world is a model on virtual time: pure data and functions, no React. Seed, settings and inputs come from
 * a run in the event store; all else follows from this definition.
 */
export interface SimulatedLab<State, Event, Input> {
  /** As in the address; part of the name of its runs. */
  readonly id: string
  /** Raised with each change that plays old inputs to another film: older runs are then kept, and a fresh one begins. */
  readonly modelVersion: number
  readonly settings: SettingsSchema
  /** Of a run that nobody gave a seed. Default 1: everybody sees the same first film. */
  readonly seed?: Seed
  /** The laws of the world under these settings, which are valid. */
  readonly model: (settings: Settings) => Model<State, Event>
  /**
   * Length of the film in milliseconds of virtual time; finite, above 0. `lastInput` is the moment of the last input, 0
   * without any: a film can go on for a while after it, so that whoever acts at the end sees what comes of it.
   */
  readonly until: (settings: Settings, lastInput: Millis) => Millis
  /** What happens in every film without anybody doing it. Default nothing. */
  readonly opening?: (settings: Settings) => readonly Timed<Event>[]
  /** The events that something that somebody did becomes; none may be before the input, or it would change the past. */
  readonly eventsOf: (given: GivenInput<Input>, settings: Settings) => readonly Timed<Event>[]
  /** Whether a value from the log, a link or a file is an input of this lab. */
  readonly isInput: (value: unknown) => value is Input
  /** One plain sentence for an event of the film, from the lab's catalogue of words. */
  readonly describe: (frame: Frame<State, Event>, language: Language) => string
  /** Where in the model's source an event is worked out, for those who want to know. Default: not told. */
  readonly sourceOf?: (frame: Frame<State, Event>) => SourcePlace | null
  /** The notable moments, ascending. */
  readonly marks: (film: Film<State, Event>, language: Language) => readonly Mark[]
  /** How the world fared, ascending and without overlap; what lies between is not coloured. */
  readonly health: (film: Film<State, Event>) => readonly HealthSegment[]
}
