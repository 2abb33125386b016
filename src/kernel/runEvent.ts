import type { Seed } from './chance.ts'
import type { Millis } from './model.ts'

interface Happened<Type extends string, Data extends object> {
  readonly eventType: Type
  readonly eventData: Readonly<Data>
}

/** A setting of a lab: what its switches and sliders hold. */
export type SettingValue = string | number | boolean | null

export type Settings = Readonly<Record<string, SettingValue>>

/** The first event of a run, and only the first. */
export type LabOpened = Happened<
  'LabOpened',
  { readonly labId: string; readonly modelVersion: number; readonly seed: Seed; readonly settings: Settings }
>
/** Somebody did something in the current branch. */
export type InputGiven<Input> = Happened<'InputGiven', { readonly at: Millis; readonly input: Input }>
/** Somebody went back and takes another way from there: a new branch, which is now the current one. */
export type Branched = Happened<
  'Branched',
  {
    /** Number of the branch that is left: 0 is the first, the others count in the order of their making. */
    readonly from: number
    /** What was given up to and including this moment, both branches share. */
    readonly at: Millis
  }
>
/** Somebody returned to a branch that was there already. */
export type BranchChosen = Happened<'BranchChosen', { readonly branch: number }>
/** A setting holds for the whole film, in all branches, from its beginning. What changes within a film is an input. */
export type SettingChanged = Happened<
  'SettingChanged',
  { readonly name: string; readonly value: SettingValue }
>

/** All that a run is made of, as the event store keeps it. */
export type RunEvent<Input> = LabOpened | InputGiven<Input> | Branched | BranchChosen | SettingChanged
