import type { offlineTexts } from './words.ts'

/** In Dutch. */
export const offlineTextsNl: typeof offlineTexts = {
  fresh: 'Er staat een nieuwe versie van Replayground klaar.',
  kept: 'Er gaat niets verloren: runs en lessen blijven bewaard. Herlaad wanneer het je uitkomt.',
  reload: 'Nu herladen',
  later: 'Later',
}
