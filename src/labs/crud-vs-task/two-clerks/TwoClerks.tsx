import { use } from 'react'
import { PredictionsContext, useLearner } from '../../../teaching/index.ts'
import { Banner, Button, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { Guess } from '../notebook/Guess.tsx'
import { ChooseCustomer } from '../screens/ChooseCustomer.tsx'
import { Side, Sides } from '../screens/Sides.tsx'
import type { Desk } from '../useDesk.ts'
import { crudVsTaskWords } from '../words/index.ts'
import { FormCard, TaskCard } from './ClerkCards.tsx'
import { canRace, raceGuess } from './race.ts'
import { KeptBoth, LostUpdate } from './RaceResult.tsx'
import styles from './TwoClerks.module.css'
import { useRace, type OpenRace } from './useRace.ts'

const guessIds = ['rows-lose', 'both-lose', 'both-keep'] as const

interface CardsProps {
  readonly race: OpenRace
}

const FormCards = ({ race }: CardsProps) => {
  const words = useWords(crudVsTaskWords).race
  const { opened, anna, bram, first, result } = race
  return (
    <div className={styles['cards']}>
      <FormCard clerk={words.anna} opened={opened} form={anna} saved={first !== null} />
      <FormCard clerk={words.bram} opened={opened} form={bram} saved={result !== null} />
    </div>
  )
}

const TaskCards = ({ race }: CardsProps) => {
  const words = useWords(crudVsTaskWords).race
  const { seen, first, result, home, bram } = race
  const said = [`${home.street} ${home.number}`, `${home.zipCode} ${home.city}`]
  return (
    <div className={styles['cards']} data-stacked>
      <TaskCard clerk={words.anna} type="MoveCustomer" seen={seen} says={said} saved={first !== null} />
      <TaskCard
        clerk={words.bram}
        type="CorrectCustomerName"
        seen={seen}
        says={[`${bram.fields.first_name} ${bram.fields.last_name}`]}
        saved={result !== null}
      />
    </div>
  )
}

/** Two clerks at once: the form loses what one of them did, the tasks do not. */
export const TwoClerks = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(crudVsTaskWords)
  const { race, notes, write, start, stop, annaIsDone, bramIsDone } = useRace(desk)
  const { busy, error, run } = useAction()
  const { record } = useLearner()
  const asks = use(PredictionsContext)
  // Who has answered it in the lesson is not asked again.
  const decided =
    !asks ||
    notes.guesses[raceGuess] !== undefined ||
    record.bets['crud-vs-task']?.['two-clerks'] !== undefined
  const customer = desk.list[desk.selected]
  const able = customer !== undefined && canRace(customer)
  const first = race?.first ?? null
  const result = race === null ? notes.race : race.result

  return (
    <>
      <div className={styles['controls']}>
        {race === null && <ChooseCustomer desk={desk} />}
        {race === null && (
          <Button kind="primary" disabled={!able} onClick={start}>
            {words.race.start}
          </Button>
        )}
        {race !== null && first === null && (
          <Button kind="primary" disabled={busy} onClick={() => run(() => annaIsDone(race))}>
            {words.race.saveFirst}
          </Button>
        )}
        {race !== null && first !== null && race.result === null && (
          <Button
            kind="primary"
            disabled={busy || !decided}
            onClick={() => run(() => bramIsDone(race, first))}
          >
            {words.race.saveSecond}
          </Button>
        )}
        {race !== null && race.result !== null && <Button onClick={stop}>{words.race.again}</Button>}
      </div>
      {!able && race === null && <Banner kind="info">{words.race.inactive}</Banner>}
      {error !== null && <Banner kind="error">{error}</Banner>}
      {first !== null && !decided && (
        <Guess
          question={words.race.guess}
          options={guessIds.map((value) => ({ value, label: words.race.guesses[value] }))}
          onCommit={(value) =>
            write({ eventType: 'AnswerPredicted', eventData: { about: raceGuess, guess: value } })
          }
        />
      )}
      {race === null && result !== null && <p className={styles['before']}>{words.race.before}</p>}
      <Sides>
        <Side side="rows" title={words.screen.crudShort}>
          {result !== null && <LostUpdate race={result} />}
          {race !== null && <FormCards race={race} />}
          {race === null && result === null && <p>{words.race.none}</p>}
        </Side>
        <Side side="tasks" title={words.screen.taskShort}>
          {result !== null && <KeptBoth race={result} />}
          {race !== null && <TaskCards race={race} />}
          {race === null && result === null && <p>{words.race.none}</p>}
        </Side>
      </Sides>
    </>
  )
}
