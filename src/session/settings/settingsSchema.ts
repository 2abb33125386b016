import { RunError, type Settings, type SettingValue } from '../../kernel/index.ts'

/** One setting of a lab: what it may hold, and what it holds at first. */
export type SettingSpec =
  | {
      readonly kind: 'number'
      /** Inclusive. */
      readonly min: number
      /** Inclusive. */
      readonly max: number
      /** Only whole numbers. Default false. */
      readonly whole?: boolean
      readonly initial: number
    }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly initial: string }
  | { readonly kind: 'switch'; readonly initial: boolean }

/** All settings of a lab by name. Names are identifiers, not words for people. */
export type SettingsSchema = Readonly<Record<string, SettingSpec>>

/** What a lab holds at first. */
export const initialSettings = (schema: SettingsSchema): Settings =>
  Object.fromEntries(Object.entries(schema).map(([name, spec]) => [name, spec.initial]))

const inWords = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 80)

const numberProblem = (spec: SettingSpec & { readonly kind: 'number' }, value: unknown): string | null => {
  const { min, max, whole = false } = spec
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'is no number'
  if (value < min || value > max) return `lies outside ${min} to ${max}`
  return whole && !Number.isInteger(value) ? 'is no whole number' : null
}

const valueProblem = (spec: SettingSpec, value: unknown): string | null => {
  switch (spec.kind) {
    case 'number':
      return numberProblem(spec, value)
    case 'choice':
      return spec.options.some((option) => option === value) ? null : `is none of ${spec.options.join(', ')}`
    case 'switch':
      return typeof value === 'boolean' ? null : 'is neither true nor false'
  }
}

/** What is wrong with a value for a setting, as a sentence; null when it may be set. */
export const settingProblem = (schema: SettingsSchema, name: string, value: SettingValue): string | null => {
  const spec = Object.hasOwn(schema, name) ? schema[name] : undefined
  if (spec === undefined) {
    const names = Object.keys(schema).join(', ')
    return `Failed to set "${name}": because the lab has no such setting. Settings are: ${names || 'none'}.`
  }
  const problem = valueProblem(spec, value)
  if (problem === null) return null
  return `Failed to set "${name}" to ${inWords(value)}: because it ${problem}. Give another value.`
}

/**
 * The same settings, when all of them are there, none is unknown, and each holds what it may.
 *
 * @throws {RunError} names the first one that is wrong
 */
export const checkSettings = (schema: SettingsSchema, settings: Settings): Settings => {
  for (const name of Object.keys(schema)) {
    if (Object.hasOwn(settings, name)) continue
    throw new RunError(`Failed to read the settings: because "${name}" is missing. Start a fresh run.`)
  }
  for (const [name, value] of Object.entries(settings)) {
    const problem = settingProblem(schema, name, value)
    if (problem !== null) throw new RunError(problem)
  }
  return settings
}
