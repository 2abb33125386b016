import { lazy } from 'react'

/** A lab or chapter as the audience or the speaker sees it; loaded when something is presented. */
export const Presenting = lazy(() =>
  import('./Presenting.tsx').then((module) => ({ default: module.Presenting })),
)

/** A lab as a clean frame in another page. */
export const Embedded = lazy(() =>
  import('./embed/Embedded.tsx').then((module) => ({ default: module.Embedded })),
)

/** A lab that shows its next step to the speaker. */
export const PlayedAhead = lazy(() =>
  import('./ahead/PlayedAhead.tsx').then((module) => ({ default: module.PlayedAhead })),
)
