/** Who drives the clock of a page that is filmed: a recorder, frame by frame, or the screen, for a live demo. */
export type FilmDriver = 'record' | 'live'

/** What an address makes of the page (`?film=record#/...`): one that is filmed, or one that encodes; null: an ordinary one. */
export const filmOfAddress = (search: string): FilmDriver | 'encode' | null => {
  const named = new URLSearchParams(search).get('film')
  return named === 'record' || named === 'live' || named === 'encode' ? named : null
}
