/** A class that a student takes part in. */
export interface JoinedClass {
  readonly code: string
  /** Id of the lab whose questions are answered. */
  readonly lab: string
}

/** What a lecturer's link fixes. */
export interface ClassPlace extends JoinedClass {
  /** Id of the step to begin at. */
  readonly step: string
  /** A packed run: settings, inputs and the moment; null for the lab as it is. */
  readonly run: string | null
}

/** The class that an address under "#" names; null when it names none. */
export const classOfAddress = (hash: string): JoinedClass | null => {
  const lab = /^#\/labs\/([a-z0-9-]{1,60})(?=[/?])/.exec(hash)?.[1]
  const code = /[?&]class=([a-z0-9]{4,12})(?=&|$)/.exec(hash)?.[1]
  return lab === undefined || code === undefined ? null : { code, lab }
}

/** The part after "#" of the link for a class. */
export const classAddress = ({ code, lab, step, run }: ClassPlace): string =>
  `#/labs/${lab}/${step}?${run === null ? '' : `run=${run}&`}class=${code}`

/** The packed run in a link of a lab, as its own "Share" makes it; null when the link is none of that lab. */
export const runInLink = (link: string, lab: string): string | null => {
  const found = /#\/labs\/([a-z0-9-]+)[^?]*\?run=([A-Za-z0-9_-]+)/.exec(link)
  return found?.[1] === lab ? (found[2] ?? null) : null
}
