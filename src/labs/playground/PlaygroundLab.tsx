import { useEffect, useMemo, useState } from 'react'
import { countUpTo, Transport, usePlayhead, usePlayheadState, type Playhead } from '../../playhead/index.ts'
import { ShareError } from '../../session/index.ts'
import { ChallengeList, LessonPanel } from '../../teaching/index.ts'
import { LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import type { BenchView } from './bench/bench.ts'
import { challenges } from './challenges.ts'
import { lesson, playProgram } from './lesson.ts'
import { programOfAddress, readProgramLink, type SharedProgram } from './share/programLink.ts'
import { usePlayground, type Playground } from './usePlayground.ts'
import { Evidence } from './view/Evidence.tsx'
import { Foreign } from './view/Foreign.tsx'
import styles from './view/Playground.module.css'
import { Tools } from './view/Tools.tsx'
import { Workbench } from './view/Workbench.tsx'
import { playgroundWords } from './words/index.ts'
import { playgroundNotes } from './words/notes.ts'

type Foreigner = SharedProgram | ShareError | null

/** The program in the address, read and not run; it can also come out of a file. */
const useForeigner = (): readonly [Foreigner, (next: Foreigner) => void] => {
  const [foreigner, setForeigner] = useState<Foreigner>(null)
  useEffect(() => {
    const look = (): void => {
      const linkText = programOfAddress(window.location.hash)
      if (linkText === null) return
      readProgramLink(linkText).then(setForeigner, (error: unknown) =>
        setForeigner(error instanceof ShareError ? error : new ShareError(String(error))),
      )
    }
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])
  return [foreigner, setForeigner]
}

/** A second of film for each event; the playhead goes to the end when there is a new one. */
const useFilm = (playhead: Playhead, view: BenchView | null): void => {
  const { screen: words } = useWords(playgroundWords)
  useEffect(() => {
    const events = view?.failed === null || view?.played != null ? view.events : []
    const stops = events.map((_, place) => (place + 1) * 1_000)
    playhead.load(
      {
        duration: stops.length * 1_000,
        stops,
        marks: events.map(({ eventType }, place) => ({
          at: (place + 1) * 1_000,
          label: eventType,
          kind: 'event',
        })),
        describe: (now) => words.where(countUpTo(stops, now), stops.length),
      },
      stops.length * 1_000,
    )
  }, [playhead, view, words])
}

interface LessonProps {
  readonly playground: Playground
  readonly part: string | undefined
}

const Lesson = ({ playground, part }: LessonProps) => {
  const words = useWords(playgroundWords)
  const notes = useWords(playgroundNotes)
  const { view, run, perform } = playground
  const step = lesson.find(({ id }) => id === part) ?? lesson[0]
  const show = async (id: string): Promise<void> => {
    const shown = lesson.find((each) => each.id === id)
    if (shown === undefined) return
    await perform(shown.program, (bench) => playProgram(bench, shown.program, shown.commands))
  }
  return (
    <>
      <LessonPanel
        lab="playground"
        part={part}
        steps={lesson}
        texts={words.steps}
        notes={notes}
        bornOut={view === null || step === undefined ? null : step.holds(view)}
        onShow={show}
      />
      <ChallengeList
        lab="playground"
        challenges={challenges}
        texts={words.challenges}
        evidence={view}
        inputs={Math.max(1, view?.sent ?? 1)}
        onStart={(id) => {
          const challenge = challenges.find((each) => each.id === id)
          if (challenge !== undefined) run(challenge.program, true)
        }}
      />
    </>
  )
}

/** The playground: the learner's own decide, evolve and projections, sandboxed, over a real store of their own. */
export const PlaygroundLab = ({ part }: { readonly part: string | undefined }) => {
  const { screen: words } = useWords(playgroundWords)
  const [foreigner, setForeigner] = useForeigner()
  const isForeign = foreigner !== null || programOfAddress(window.location.hash) !== null
  const playground = usePlayground(isForeign)
  const { view, importEvents } = playground
  const playhead = usePlayhead({ speeds: { min: 0.1, max: 10 } })
  useFilm(playhead, view)
  const stops = useMemo(() => (view?.events ?? []).map((_, place) => (place + 1) * 1_000), [view])
  const at = usePlayheadState(playhead, ({ now }) => countUpTo(stops, now))
  const leave = (): void => {
    window.location.hash = '#/labs/playground'
    setForeigner(null)
  }
  const agree = ({ program, events }: SharedProgram): void => {
    leave()
    importEvents(program, events)
  }
  return (
    <LabFrame
      lab="playground"
      chapter={words.chapter}
      title={words.title}
      lesson={<Lesson playground={playground} part={part} />}
      stage={
        <div className={styles['page']}>
          {foreigner === null ? (
            <>
              <Tools playground={playground} onForeign={setForeigner} />
              <Workbench playground={playground} at={at} />
            </>
          ) : (
            <Foreign shared={foreigner} onRun={agree} onLeave={leave} />
          )}
        </div>
      }
      evidence={<Evidence view={view} at={at} />}
      transport={<Transport playhead={playhead} />}
    />
  )
}
