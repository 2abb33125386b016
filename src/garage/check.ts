import type { Check } from './decider.ts'
import type { FieldProblem } from './fields/fieldProblem.ts'
import { reasons } from './reasons.ts'
import type { RuleName } from './ruleName.ts'

/** The result of one rule. */
export const check = (rule: RuleName, holds: boolean, reason: string): Check => ({ rule, holds, reason })

const wellFormed = check('FieldsMustBeWellFormed', true, reasons.fieldsAreWellFormed())

/** The rule that goes before all others: every field is there and well formed. */
export const wellFormedCheck = (problems: readonly FieldProblem[]): Check =>
  problems.length === 0
    ? wellFormed
    : check(
        'FieldsMustBeWellFormed',
        false,
        problems.map((problem) => reasons.fieldProblem(problem)).join(' '),
      )
