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

/** Everything that is wrong with the fields of a command, in the order of the rules. */
export const problemsOf = (command: object, rules: FieldRules): readonly FieldProblem[] =>
  Object.entries(rules).flatMap(([field, rule]) => {
    const problem = rule(valueAt(command, field))
    return problem === null ? [] : [{ field, ...problem }]
  })
