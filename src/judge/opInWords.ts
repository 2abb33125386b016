import type { RegisterOp, Value } from './history.ts'

/** A value, with quotation marks around a text. */
export const valueInWords = (value: Value | undefined): string => JSON.stringify(value ?? null)

const whatInWords = (op: RegisterOp): string => {
  switch (op.f) {
    case 'r':
      return `read of ${valueInWords(op.v)}`
    case 'w':
      return `write of ${valueInWords(op.v)}`
    case 'c': {
      const outcome = op.ret === null ? 'pending ' : op.ok === true ? '' : 'failed '
      return `${outcome}compare-and-set from ${valueInWords(op.old)} to ${valueInWords(op.v)}`
    }
  }
}

/** When an operation ran, as `(4 to 9)`, or `(from 4, pending)`. */
export const timeInWords = (op: RegisterOp): string =>
  op.ret === null ? `(from ${op.call}, pending)` : `(${op.call} to ${op.ret})`

/** An operation as a phrase, as in `client 2's read of 7 (4 to 9)`. */
export const opInWords = (op: RegisterOp): string => `client ${op.c}'s ${whatInWords(op)} ${timeInWords(op)}`
