import { LazyMotion, MotionConfig } from 'framer-motion'
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

const motionFeatures = () => import('./motionFeatures.ts').then((module) => module.domMax)

/** What the reader chose, for all that is inside. */
const Chosen = ({ children }: { readonly children: ReactNode }) => (
  <LanguageContext value={useLanguage()}>
    <PredictionsContext value={usePredictions()}>
      <InClass>{children}</InClass>
    </PredictionsContext>
  </LanguageContext>
)

/** The whole page: header, notices and the screen that the address names. */
export const App = ({ workspace }: { readonly workspace: Workspace }) => (
  <Chosen>
    <WorkspaceContext value={workspace}>
      <LazyMotion features={motionFeatures} strict>
        <MotionConfig reducedMotion="user" transition={{ duration: 0.2, ease: 'easeOut' }}>
          <div className={styles['app']}>
            <SkipLink />
            <Header />
            <StorageNotice />
            <NewVersion />
            <main id="content" className={styles['main']} tabIndex={0}>
              <Screens />
            </main>
            <KeyHelp />
          </div>
        </MotionConfig>
      </LazyMotion>
    </WorkspaceContext>
  </Chosen>
)
