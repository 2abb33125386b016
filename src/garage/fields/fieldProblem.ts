/** What can be wrong with a field; names a text in a catalogue. */
export type ProblemKey =
  | 'missing'
  | 'tooLong'
  | 'notAnId'
  | 'notAnEmailAddress'
  | 'notATelephoneNumber'
  | 'notAPostalCode'
  | 'notALicenseNumber'
  | 'notADate'
  | 'notATime'
  | 'notAChoice'

/** What is wrong with a value, whatever field it is in. */
export interface ValueProblem {
  readonly key: ProblemKey
  /** The actual value, and what the text needs besides (for instance `max`). */
  readonly params: Readonly<Record<string, string | number>>
}

/** What is wrong with a field of a command. */
export interface FieldProblem extends ValueProblem {
  /** Path of the field in the command, for instance `vehicleInfo.licenseNumber`. */
  readonly field: string
}
