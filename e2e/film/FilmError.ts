/** Something that the person who asked for a film can put right; its message says how. */
export class FilmError extends Error {
  override readonly name = 'FilmError'
}
