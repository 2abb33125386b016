import type { Locator, Page } from 'playwright'
import type { FilmedLesson } from '../../src/shell/film/lessonFacts.ts'

/** What a script does. Everything takes the time that an audience needs to see it, on the film's clock. */
export interface FilmStage {
  /** The page itself, for locators and for whatever is not to be seen. */
  readonly page: Page
  /** The lesson on screen: its words, in the language of the film. @throws where there is none */
  readonly lesson: () => Promise<FilmedLesson>
  /** Begins a scene: a chapter of the film, with a card. */
  readonly scene: (title: string) => Promise<void>
  /** Shows captions for as long as they take to read. */
  readonly say: (text: string) => Promise<void>
  /** Moves the pointer to a thing and presses it. */
  readonly click: (target: Locator) => Promise<void>
  /** Presses a key, and shows which: `Space`, `ArrowRight`, `Control+k`. */
  readonly press: (key: string) => Promise<void>
  /** Drags one thing to another. */
  readonly drag: (what: Locator, to: Locator) => Promise<void>
  /** Lets time pass until something is so; at most 20 s unless `atMost` (milliseconds) says more. */
  readonly waitUntil: (isSo: () => boolean | Promise<boolean>, atMost?: number) => Promise<void>
  /** Brings the camera near a thing; null: back to the whole page. */
  readonly zoom: (target: Locator | null) => Promise<void>
  /** Lets time pass, in milliseconds. */
  readonly wait: (ms: number) => Promise<void>
}

/** A demo of one's own: it can be filmed, played live, and run as a test. */
export interface FilmScript {
  readonly title: string
  /** Where it begins: an address after "#", such as `/labs/cap`. */
  readonly address: string
  readonly play: (stage: FilmStage) => Promise<void>
}

/** Makes a script; the file's export is to be called `film`. */
export const defineFilm = (script: FilmScript): FilmScript => script
