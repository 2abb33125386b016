import { v7 } from 'uuid'

/** A fresh id for a command or an event: a UUID that sorts by time. Works on plain http too. */
export const newId = (): string => v7()
