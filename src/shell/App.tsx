import type { ReactNode } from 'react'
import { PredictionsContext } from '../teaching/index.ts'
import { LanguageContext } from '../words/index.ts'
import { WorkspaceContext, type Workspace } from '../workspace/index.ts'
import styles from './App.module.css'
import { InClass } from './class/join/InClass.tsx'
import { Header } from './header/Header.tsx'
import { KeyHelp } from './KeyHelp.tsx'
import { NewVersion } from './offline/index.ts'
import { Screens } from './Screens.tsx'
import { useLanguage, usePredictions } from './settings.ts'
import { SkipLink } from './SkipLink.tsx'
import { StorageNotice } from './StorageNotice.tsx'
import { UnexpectedNotice } from './UnexpectedNotice.tsx'

/** What the reader chose, for all that is inside. */
const Chosen = ({ children }: { readonly children: ReactNode }) => (
  <LanguageContext value={useLanguage()}>
    <PredictionsContext value={usePredictions()}>
      <InClass>{children}</InClass>
    </PredictionsContext>
  </LanguageContext>
)

interface AppProps {
  readonly workspace: Workspace
  /** What went wrong before the page was there; null if nothing did. */
  readonly failure: string | null
}

/** The whole page: header, notices and the screen that the address names. */
export const App = ({ workspace, failure }: AppProps) => (
  <Chosen>
    <WorkspaceContext value={workspace}>
      <div className={styles['app']}>
        <SkipLink />
        <Header />
        <StorageNotice />
        <NewVersion />
        <UnexpectedNotice first={failure} />
        <main id="content" className={styles['main']} tabIndex={0}>
          <Screens />
        </main>
        <KeyHelp />
      </div>
    </WorkspaceContext>
  </Chosen>
)
