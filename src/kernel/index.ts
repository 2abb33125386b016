export type { Due } from './agenda.ts'
export { canonicalJson } from './canonicalJson.ts'
export { chanceFrom, fatedChance, type Chance, type Seed } from './chance.ts'
export { createDeepFreeze } from './deepFreeze.ts'
export { ChanceError, PlainDataError, PlayError, RunError } from './errors.ts'
export { causesOf, countUntil, effectsOf, frameAt, stateAt, type Film, type Frame } from './film.ts'
export { foldRun, type Branch, type GivenInput, type Run } from './foldRun.ts'
export type { Later, Millis, Model, Timed } from './model.ts'
export type { NamePart } from './nameHash.ts'
export { play, type PlayOptions } from './play.ts'
export { branchAt } from './playInputs.ts'
export type {
  Branched,
  BranchChosen,
  InputGiven,
  LabOpened,
  RunEvent,
  SettingChanged,
  Settings,
  SettingValue,
} from './runEvent.ts'
export { traceHash } from './traceHash.ts'
