import { usePlayheadOnScreen } from '../../playhead/index.ts'
import { choose, themes, useTheme } from '../settings.ts'
import type { PresenterAction } from './keys/presenterAction.ts'
import { presentQuestions, presentsQuestions } from './remembered.ts'

/** Opens the window for the speaker, at a step. */
const openSpeaker = (lab: string, part: string | undefined): void => {
  const step = part === undefined ? '' : `/${part}`
  const address = `${location.pathname}${location.search}#/present/${lab}${step}?speaker`
  window.open(address, 'replayground-speaker', 'popup,width=1320,height=860')
}

const toggleFullScreen = (): void => {
  // Refused, for instance without a press of a key: the page stays as it is.
  const done =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen()
  done.catch(() => undefined)
}

interface OutsideProps {
  readonly lab: string
  readonly part: string | undefined
  readonly setQuestions: (on: boolean) => void
}

/** Does the actions that change something outside the presentation; says whether the action was one of these. */
export const useOutsideActions = ({ lab, part, setQuestions }: OutsideProps) => {
  const playhead = usePlayheadOnScreen()
  const theme = useTheme()
  const doOutside = (kind: 'full-screen' | 'speaker' | 'theme' | 'play' | 'predictions'): void => {
    switch (kind) {
      case 'full-screen':
        return toggleFullScreen()
      case 'speaker':
        return openSpeaker(lab, part)
      case 'theme':
        return choose({ theme: themes[(themes.indexOf(theme) + 1) % themes.length] ?? theme })
      case 'play':
        return playhead?.toggle()
      case 'predictions':
        presentQuestions(!presentsQuestions())
        return setQuestions(presentsQuestions())
    }
  }
  return (action: PresenterAction): boolean => {
    switch (action.kind) {
      case 'full-screen':
      case 'speaker':
      case 'theme':
      case 'play':
      case 'predictions':
        doOutside(action.kind)
        return true
      case 'move':
      case 'layer':
      case 'tool':
      case 'text-size':
      case 'clear':
      case 'controls':
      case 'escape':
        return false
    }
  }
}
