import type { Json } from '../../../store/index.ts'

/** An event of a learner's domain: what happened, and its data. */
export interface OwnEvent {
  readonly type: string
  readonly data: Json
}

/** A command from a form: its name and the values of its fields. */
export interface OwnCommand {
  readonly type: string
  readonly [field: string]: Json
}

/** What the sandbox is asked: to replay events through a program, and to decide on a command, if there is one. */
export interface PlayRequest {
  readonly program: string
  readonly events: readonly OwnEvent[]
  readonly command: OwnCommand | null
}

/** A field of a command's form. An unknown `kind` counts as text. */
export interface FormField {
  readonly name: string
  readonly kind: 'text' | 'number' | 'yes-no' | 'choice'
  readonly options: readonly string[]
}

export interface CommandForm {
  readonly name: string
  readonly fields: readonly FormField[]
}

/** Something that runs and is not right; `about` names the function. */
export interface Complaint {
  readonly is: 'changes-input' | 'not-deterministic' | 'raise-differs'
  readonly about: string
}

export type Decided =
  | { readonly is: 'raised'; readonly events: readonly OwnEvent[] }
  | { readonly is: 'refused'; readonly reason: string }

/** A program that ran: `states` and `views` begin with the initial one, then one for each event. */
export interface Played {
  readonly is: 'played'
  readonly name: string
  readonly forms: readonly CommandForm[]
  readonly states: readonly Json[]
  readonly views: readonly { readonly name: string; readonly views: readonly Json[] }[]
  readonly decided: Decided | null
  readonly complaints: readonly Complaint[]
}

/** A program that did not run to its end. `where` names the function; `message` is the program's own. */
export type Failed =
  | { readonly is: 'threw'; readonly where: string; readonly message: string }
  | { readonly is: 'time'; readonly limit: number }
  | { readonly is: 'flood' }
  | { readonly is: 'invalid'; readonly because: string }
  | { readonly is: 'no-sandbox' }

export type Outcome = Played | Failed

/** What may go into the sandbox and come out of it. Lengths in characters, times in milliseconds. */
export const limits = {
  program: 100_000,
  answer: 2_000_000,
  events: 1_000,
  run: 1_000,
  start: 20_000,
} as const
