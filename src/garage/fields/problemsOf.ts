import type { FieldProblem } from './fieldProblem.ts'
import type { FieldRule } from './fieldRules.ts'

/** Rules by the path of the field, for instance `{ 'vehicleInfo.brand': text(50) }`. */
export type FieldRules = Readonly<Record<string, FieldRule>>

/** The value at a path of own properties, for instance `vehicleInfo.brand`; undefined when there is none. */
export const valueAt = (data: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined,
      data,
    )

/** A rule with the field that it is for; made once, as it is asked for every command. */
interface PlacedRule {
  readonly field: string
  readonly isDirect: boolean
  readonly rule: FieldRule
}

/** Makes what looks for everything that is wrong with the fields of a command, in the order of the rules. */
export const fieldValidator = (rules: FieldRules): ((command: object) => readonly FieldProblem[]) => {
  const placed: readonly PlacedRule[] = Object.entries(rules).map(([field, rule]) => ({
    field,
    isDirect: !field.includes('.'),
    rule,
  }))
  return (command) => {
    const problems: FieldProblem[] = []
    for (const { field, isDirect, rule } of placed) {
      const value = isDirect ? (command as Readonly<Record<string, unknown>>)[field] : valueAt(command, field)
      const problem = rule(value)
      if (problem !== null) problems.push({ field, ...problem })
    }
    return problems
  }
}
