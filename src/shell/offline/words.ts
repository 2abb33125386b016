import { defineWords } from '../../words/index.ts'

/** Words about versions and offline use. */
export const offlineWords = defineWords({
  en: {
    fresh: 'A new version of Replayground is ready.',
    kept: 'Nothing is lost: runs and lessons are kept. Reload when it suits you.',
    reload: 'Reload now',
    later: 'Later',
  },
  nl: {
    fresh: 'Er staat een nieuwe versie van Replayground klaar.',
    kept: 'Er gaat niets verloren: runs en lessen blijven bewaard. Herlaad wanneer het je uitkomt.',
    reload: 'Nu herladen',
    later: 'Later',
  },
})
