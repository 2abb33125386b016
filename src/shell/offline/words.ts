import { defineLaterWords } from '../../words/index.ts'

/** Words about versions and offline use. */
export const offlineTexts = {
  fresh: 'A new version of Replayground is ready.',
  kept: 'Nothing is lost: runs and lessons are kept. Reload when it suits you.',
  reload: 'Reload now',
  later: 'Later',
}

/** In all languages. */
export const offlineWords = defineLaterWords({
  en: offlineTexts,
  later: { nl: async () => (await import('./words.nl.ts')).offlineTextsNl },
})
