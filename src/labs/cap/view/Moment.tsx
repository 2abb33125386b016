import { useMemo } from 'react'
import { stateAt, type Millis } from '../../../kernel/index.ts'
import { useStillPlayhead } from '../../../playhead/index.ts'
import { Stage, Tokens } from '../../../stage/index.ts'
import type { MomentProps } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import { capLesson, type LessonStep, type LessonStepId } from '../lesson.ts'
import { playCap } from '../playCap.ts'
import { scenarioMoments as moments, scenarioSettings } from '../scenario.ts'
import { capScene, capTokens, clusterSize } from '../scene.ts'
import { capWords } from '../words/index.ts'

/** How long after something was asked most messages are in flight. */
const inFlight: Millis = 14

/** Where a step shows best what it says; elsewhere at its end. */
const telling: Readonly<Partial<Record<LessonStepId, Millis>>> = {
  bay: moments.healthyRead + inFlight,
  rounds: moments.healthyWrite + 93,
  cut: moments.minorityWrite + inFlight / 2,
  pending: moments.minorityRead - 100,
  converge: moments.end - 100,
  siblings: moments.end - 100,
  heal: moments.heal + 1,
  'per-operation': moments.majorityRead + 200,
  choice: moments.majorityWrite + inFlight / 2,
}

const filmOf = ({ mode, variant, inputs }: LessonStep) =>
  playCap({ ...scenarioSettings, mode, variant }, 1, inputs)

const Drawn = ({ step, now }: { readonly step: LessonStep; readonly now: Millis }) => {
  const { stage: words, modes } = useWords(capWords)
  const film = useMemo(() => filmOf(step), [step])
  const state = stateAt(film, now)
  const playhead = useStillPlayhead(film.until, now)
  const scene = useMemo(() => capScene(state, words, null), [state, words])
  const tokens = useMemo(() => capTokens(state, words), [state, words])
  return (
    <Stage scene={scene} title={`${modes[step.mode]}. ${words.title}`} size={clusterSize}>
      <Tokens tokens={tokens} playhead={playhead} />
    </Stage>
  )
}

/** The cluster at the moment of a step: its film is played by the model, and drawn as the lab draws it. */
export const Moment = ({ step, when }: MomentProps) => {
  const found = capLesson.find(({ id }) => id === step)
  if (found === undefined) return null
  const shown = telling[found.id] ?? found.until
  return <Drawn step={found} now={when === 'asked' ? (found.askAt ?? found.from) : shown} />
}
