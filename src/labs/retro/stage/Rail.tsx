import { correctionDue, type RetroCommand } from '../../../savings/index.ts'
import { Button } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { accountIdOf } from '../account/accountNames.ts'
import { followsLecture, latePayment, rowsBefore } from '../account/lectureScript.ts'
import { nextDue } from '../account/nextDue.ts'
import { lastMoment, type Moment } from '../film/film.ts'
import type { Retro } from '../useRetro.ts'
import { retroWords } from '../words/index.ts'
import styles from './Stage.module.css'

type Frame = 'copy' | 'inject' | 'rest' | 'compare' | 'discard'

/** The kind of moment at which each frame of the work in memory ends. */
const kinds: Readonly<Record<Frame, Moment['kind']>> = {
  copy: 'copied',
  inject: 'injected',
  rest: 'replayed',
  compare: 'compared',
  discard: 'discarded',
}

const frames: readonly Frame[] = ['copy', 'inject', 'rest', 'compare', 'discard']

/** Place of a frame's moment in the case that is worked on: the one shown, or else the last. */
const placeOf = ({ film }: Retro, frame: Frame): number => {
  const stored = film.moment.late?.before ?? film.moments.findLast(({ late }) => late !== null)?.stored
  return stored === undefined ? -1 : lastMoment(film.moments, kinds[frame], stored)
}

const GoOn = ({ retro, disabled }: { readonly retro: Retro; readonly disabled: boolean }) => {
  const { screen: words } = useWords(retroWords)
  const { account } = retro
  const due = nextDue(account.events, accountIdOf(account.number))
  if (due === null) return null
  return (
    <Button
      size="small"
      kind="command"
      disabled={disabled}
      onClick={() => retro.action.run(() => retro.book(due))}
    >
      {words.goOn(due.type === 'PayInterest' ? 'interest' : 'premium', due.date)}
    </Button>
  )
}

/** What can be done next, in the order of the lecture's frames: in memory first, then at the end of the store. */
export const Rail = ({ retro }: { readonly retro: Retro }) => {
  const { screen: words } = useWords(retroWords)
  const { account, film, considered, action } = retro
  const { events, number } = account
  const lastDate = events.at(-1)?.eventData.date ?? ''
  const due = correctionDue(events)
  const isAtStart = events.length === rowsBefore && followsLecture(events) && considered === null
  const send = (command: RetroCommand): void => action.run(() => retro.book(command))
  return (
    <nav aria-label={words.rail} className={styles['rail']}>
      <Button
        size="small"
        disabled={!isAtStart}
        aria-current={film.moment.kind === 'announced' ? 'step' : undefined}
        onClick={() => retro.consider(latePayment(number))}
      >
        {words.frames.announce}
      </Button>
      {frames.map((frame) => {
        const place = placeOf(retro, frame)
        return (
          <Button
            key={frame}
            size="small"
            disabled={place === -1}
            aria-current={film.moment.kind === kinds[frame] ? 'step' : undefined}
            onClick={() => film.goTo(place)}
          >
            {words.frames[frame]}
          </Button>
        )
      })}
      <Button
        size="small"
        kind="command"
        disabled={considered === null || action.busy}
        onClick={() => considered !== null && send(considered)}
      >
        {words.frames.append}
      </Button>
      <Button
        size="small"
        kind="command"
        disabled={due.amount === 0 || action.busy}
        onClick={() => send({ type: 'BookRetroCorrection', accountId: accountIdOf(number), date: lastDate })}
      >
        {words.frames.correct}
      </Button>
      <GoOn retro={retro} disabled={action.busy} />
    </nav>
  )
}
