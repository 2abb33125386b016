import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './shell/App.tsx'
import { keepToItself, playingAhead } from './shell/presenting/index.ts'
import { followSettings } from './shell/settings.ts'
import { createWorkspace } from './workspace/index.ts'

if (playingAhead !== null) keepToItself()
followSettings()
const root = document.getElementById('root')
if (root === null)
  throw new Error('Failed to start: because the page has no element "root". Restore index.html.')
createRoot(root).render(
  <StrictMode>
    <App workspace={createWorkspace(playingAhead)} />
  </StrictMode>,
)
