import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './shell/App.tsx'
import { filmOfAddress } from './shell/film/filmOfAddress.ts'
import { keepForOffline } from './shell/offline/index.ts'
import { keepToItself, playingAhead } from './shell/presenting/index.ts'
import { fallBackToEnglish, followSettings, languageInForce } from './shell/settings.ts'
import { loadLanguage } from './words/index.ts'
import { createWorkspace } from './workspace/index.ts'

if (playingAhead !== null) keepToItself()
followSettings()

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const show = async (): Promise<void> => {
  // What the first screen says in the reader's language; English needs no wait.
  const failure = await loadLanguage(languageInForce()).then(() => null, messageOf)
  if (failure !== null) fallBackToEnglish()
  const root = document.getElementById('root')
  if (root === null)
    throw new Error('Failed to start: because the page has no element "root". Restore index.html.')
  createRoot(root).render(
    <StrictMode>
      <App workspace={createWorkspace(playingAhead)} failure={failure} />
    </StrictMode>,
  )
}

const film = filmOfAddress(location.search)
if (film === null) {
  void show()
  if (playingAhead === null) keepForOffline()
} else if (film === 'encode')
  void import('./shell/film/encoder/encodePictures.ts').then(({ servePictures }) => servePictures())
else {
  // The clock has to be another one before anything is drawn.
  void import('./shell/film/index.ts').then(({ openFilm }) => {
    openFilm(film)
    void show()
  })
}
