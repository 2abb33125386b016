import type { FieldProblem } from './fieldProblem.ts'
import type { FieldRule } from './fieldRules.ts'
import { valueIn } from './valueAt.ts'

/** Rules by the path of the field, for instance `{ 'vehicleInfo.brand': text(50) }`. */
export type FieldRules = Readonly<Record<string, FieldRule>>

/** A rule with the field that it is for; made once, as it is asked for every command. */
interface PlacedRule {
  readonly field: string
  readonly keys: readonly string[]
  readonly rule: FieldRule
}

/** Makes what looks for everything that is wrong with the fields of a command, in the order of the rules. */
export const fieldValidator = (rules: FieldRules): ((command: object) => readonly FieldProblem[]) => {
  const placed: readonly PlacedRule[] = Object.entries(rules).map(([field, rule]) => ({
    field,
    keys: field.split('.'),
    rule,
  }))
  return (command) => {
    const problems: FieldProblem[] = []
    for (const { field, keys, rule } of placed) {
      const problem = rule(valueIn(command, keys))
      if (problem !== null) problems.push({ field, ...problem })
    }
    return problems
  }
}
