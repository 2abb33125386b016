const runMember = '?run='

/** The path of an address after "#", without what comes after "?". */
export const pathOfAddress = (hash: string): string => hash.replace(/^#/, '').split('?')[0] ?? ''

/** The run that an address carries (`#/labs/<id>?run=...`); null when it carries none. */
export const runOfAddress = (hash: string): string | null => {
  const at = hash.indexOf(runMember)
  return at < 0 ? null : (hash.slice(at + runMember.length).split('&')[0] ?? '')
}

/** The same address with a run, whatever it carried before. */
export const addressWithRun = (hash: string, linkText: string): string =>
  `#${pathOfAddress(hash)}${runMember}${linkText}`
