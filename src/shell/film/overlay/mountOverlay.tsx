import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { LanguageContext } from '../../../words/index.ts'
import { useLanguage } from '../../settings.ts'
import { OverlayView } from './OverlayView.tsx'
import { emptyOverlay, type Overlay } from './picture.ts'

const InLanguage = ({ overlay, now }: { readonly overlay: Overlay; readonly now: number }) => (
  <LanguageContext value={useLanguage()}>
    <OverlayView overlay={overlay} now={now} />
  </LanguageContext>
)

/** A layer over the page that is drawn when it is told to, at once. */
export interface OverlayLayer {
  readonly get: () => Overlay
  readonly set: (change: Partial<Overlay>) => void
  readonly draw: (now: number) => void
}

/** Lays an empty overlay over the page. */
export const mountOverlay = (): OverlayLayer => {
  const element = document.createElement('div')
  element.dataset['filmOverlay'] = ''
  document.body.append(element)
  const root = createRoot(element)
  let overlay = emptyOverlay
  return {
    get: () => overlay,
    set: (change) => {
      overlay = { ...overlay, ...change }
    },
    draw: (now) => {
      flushSync(() => root.render(<InLanguage overlay={overlay} now={now} />))
    },
  }
}
