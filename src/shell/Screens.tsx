import { lazy, Suspense, useLayoutEffect, type ComponentType, type ReactNode } from 'react'
import { Route, Router, Switch } from 'wouter'
import { labs, type Lab, type LabProps } from '../course/index.ts'
import { useWords } from '../words/index.ts'
import { useWorkspaceState } from '../workspace/index.ts'
import { Crashed } from './Crashed.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Loading } from './Loading.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { Embedded, embedding, PlayedAhead, playingAhead, Presenting } from './presenting/index.ts'
import { StoreNotOpened } from './StoreNotOpened.tsx'
import { usePathLocation } from './usePathLocation.ts'
import { shellWords } from './words.ts'

const Animated = lazy(() => import('./Animated.tsx').then((module) => ({ default: module.Animated })))
const HomePage = lazy(() => import('./home/HomePage.tsx').then((module) => ({ default: module.HomePage })))
const StorePage = lazy(() =>
  import('./store-browser/StorePage.tsx').then((module) => ({ default: module.StorePage })),
)
const LimitsPage = lazy(() =>
  import('./limits/LimitsPage.tsx').then((module) => ({ default: module.LimitsPage })),
)
const ProgressPage = lazy(() =>
  import('./progress/ProgressPage.tsx').then((module) => ({ default: module.ProgressPage })),
)
const GlossaryPage = lazy(() =>
  import('./glossary/GlossaryPage.tsx').then((module) => ({ default: module.GlossaryPage })),
)
const ClassPage = lazy(() =>
  import('./class/ClassPage.tsx').then((module) => ({ default: module.ClassPage })),
)
const HandoutPage = lazy(() =>
  import('./handout/HandoutPage.tsx').then((module) => ({ default: module.HandoutPage })),
)
const LessonTextPage = lazy(() =>
  import('./lesson-text/LessonTextPage.tsx').then((module) => ({ default: module.LessonTextPage })),
)
const GalleryPage = lazy(() =>
  import('./gallery/GalleryPage.tsx').then((module) => ({ default: module.GalleryPage })),
)

const screenOf = (lab: Lab): ComponentType<LabProps> =>
  lazy(() => lab.load().then((module) => ({ default: module.Lab })))

const labScreens = new Map(labs.map((lab) => [lab.id as string, screenOf(lab)]))

/** One screen: apart from the others when it fails, and only while a store is open if it needs one. */
const Screen = ({ name, lab, needsStore = false, moves = false, children }: ScreenProps) => {
  // Another screen begins at its top.
  useLayoutEffect(() => {
    // In braces: newer browsers return a promise from it, which React would take for a clean-up.
    document.getElementById('content')?.scrollTo(0, 0)
  }, [name])
  const workspace = useWorkspaceState()
  const words = useWords(shellWords)
  if (needsStore && workspace.is === 'opening') return <Loading text={words.opening(workspace.name)} />
  if (needsStore && workspace.is === 'failed')
    return <StoreNotOpened error={workspace.error} name={workspace.name} />
  const key = workspace.is === 'open' ? `${name} ${workspace.store.name}` : name
  return (
    <ErrorBoundary
      key={key}
      fallback={(error, reopen) => <Crashed error={error} reopen={reopen} lab={lab} />}
    >
      <Suspense fallback={<Loading text={words.loading} />}>
        {moves ? <Animated>{children}</Animated> : children}
      </Suspense>
    </ErrorBoundary>
  )
}

interface ScreenProps {
  readonly name: string
  /** Id of the lab, if this is one. */
  readonly lab?: string
  readonly needsStore?: boolean
  /** Whether stages are drawn in it. */
  readonly moves?: boolean
  readonly children: ReactNode
}

const LabScreen = ({ id, part }: { readonly id: string; readonly part: string | undefined }) => {
  const View = labScreens.get(id)
  if (View === undefined) return <NotFoundPage />
  return (
    <Screen name={id} lab={id} needsStore moves>
      {/* Each lab's screen is made once, in the map above. */}
      {/* oxlint-disable-next-line react/static-components */}
      <View part={part} />
    </Screen>
  )
}

const ordinaryLab = (id: string, part: string | undefined) => {
  const screen = <LabScreen id={id} part={part} />
  if (playingAhead !== null)
    return (
      <Suspense>
        <PlayedAhead lab={id} part={part}>
          {screen}
        </PlayedAhead>
      </Suspense>
    )
  if (!embedding.isEmbedded) return screen
  return (
    <Suspense>
      <Embedded lab={id} part={part}>
        {screen}
      </Embedded>
    </Suspense>
  )
}

const presentedLab = (id: string, part: string | undefined) => <LabScreen id={id} part={part} />

/** A presentation, and either of its windows, apart from the rest when it fails. */
const presentation = (id: string, part: string | undefined, step: string | undefined) => (
  <ErrorBoundary fallback={(error, reopen) => <Crashed error={error} reopen={reopen} />}>
    <Suspense>
      <Presenting id={id} part={part} step={step} lab={presentedLab} />
    </Suspense>
  </ErrorBoundary>
)

/** Shows the screen that the address names. */
export const Screens = () => (
  // oxlint-disable-next-line react/hooks -- wouter takes its location hook as a value.
  <Router hook={usePathLocation}>
    <Switch>
      <Route path="/">
        <Screen name="home">
          <HomePage />
        </Screen>
      </Route>
      <Route path="/labs/:id/:part?">{({ id, part }) => ordinaryLab(id, part)}</Route>
      <Route path="/present/:id/:part?">{({ id, part }) => presentation(id, part, undefined)}</Route>
      <Route path="/present/:id/:part/:step">{({ id, part, step }) => presentation(id, part, step)}</Route>
      <Route path="/store">
        <Screen name="store" needsStore>
          <StorePage />
        </Screen>
      </Route>
      <Route path="/progress">
        <Screen name="progress" needsStore>
          <ProgressPage />
        </Screen>
      </Route>
      <Route path="/class">
        <Screen name="class" needsStore moves>
          <ClassPage />
        </Screen>
      </Route>
      <Route path="/handout/:chapter">
        {({ chapter }) => (
          <Screen name={`handout ${chapter}`} moves>
            <HandoutPage chapter={chapter} />
          </Screen>
        )}
      </Route>
      <Route path="/text/:id">
        {({ id }) => (
          <Screen name={`text ${id}`} moves>
            <LessonTextPage id={id} />
          </Screen>
        )}
      </Route>
      <Route path="/glossary/:term?">
        {({ term }) => (
          <Screen name="glossary">
            <GlossaryPage term={term} />
          </Screen>
        )}
      </Route>
      <Route path="/limits">
        <Screen name="limits">
          <LimitsPage />
        </Screen>
      </Route>
      <Route path="/gallery">
        <Screen name="gallery" moves>
          <GalleryPage />
        </Screen>
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  </Router>
)
