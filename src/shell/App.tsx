import { LazyMotion, MotionConfig } from 'framer-motion'
import { LanguageContext } from '../words/index.ts'
import { WorkspaceContext, type Workspace } from '../workspace/index.ts'
import styles from './App.module.css'
import { Header } from './Header.tsx'
import { KeyHelp } from './KeyHelp.tsx'
import { Screens } from './Screens.tsx'
import { SkipLink } from './SkipLink.tsx'
import { StorageNotice } from './StorageNotice.tsx'

const motionFeatures = () => import('./motionFeatures.ts').then((module) => module.domMax)

/** The whole page: header, notices and the screen that the address names. */
export const App = ({ workspace }: { readonly workspace: Workspace }) => (
  <LanguageContext value="en">
    <WorkspaceContext value={workspace}>
      <LazyMotion features={motionFeatures} strict>
        <MotionConfig reducedMotion="user" transition={{ duration: 0.2, ease: 'easeOut' }}>
          <div className={styles['app']}>
            <SkipLink />
            <Header />
            <StorageNotice />
            <main id="content" className={styles['main']} tabIndex={0}>
              <Screens />
            </main>
            <KeyHelp />
          </div>
        </MotionConfig>
      </LazyMotion>
    </WorkspaceContext>
  </LanguageContext>
)
