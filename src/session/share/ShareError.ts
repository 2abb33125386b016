/** A link or a file holds no run that can be opened here. Nothing was changed. */
export class ShareError extends Error {
  override readonly name = 'ShareError'
}

/** @throws {ShareError} always: what could not be opened, why, and what to do */
export const refuse = (because: string, advice: string, options?: ErrorOptions): never => {
  throw new ShareError(`Failed to open the shared run: because ${because}. ${advice}`, options)
}

/** What to do about damage. */
export const askAgain = 'Ask for it once more, and copy all of it.'
