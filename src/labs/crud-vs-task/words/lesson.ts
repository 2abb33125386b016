import { raceTexts } from './experiments.ts'
import type { StepId } from '../lesson/lessonStep.ts'

interface StepText {
  /** One sentence that is true of what is stored once the step was done. */
  readonly say: string
  /** What is done on both sides; left out when the step only looks. */
  readonly act?: string
  readonly predict?: { readonly question: string; readonly options: Readonly<Record<string, string>> }
}

const steps: Readonly<Record<StepId, StepText>> = {
  same: {
    say: 'Both sides tell the same of every customer: what is true now, a row says as well as a log.',
  },
  'all-columns': {
    say: 'Save writes all seven columns, though only the house number was meant.',
    act: 'Save a new house number',
  },
  purpose: {
    say: 'A task says what it is for, and leaves one fact with a name: CustomerMoved.',
    act: 'Move Noor by a task',
  },
  rule: {
    say: 'The form switched Daan off. The task was refused: his car is in the workshop. A rule needs an intent to belong to.',
    act: 'Try on both sides',
    predict: {
      question: 'Daan’s car is in the workshop, and somebody switches him off. Who lets it through?',
      options: { form: 'Only the form', both: 'Both', neither: 'Neither' },
    },
  },
  'two-meanings': {
    say: 'Sofie’s address was misspelt, Milan moved. Both rows changed in the same columns; the facts have two names.',
    act: 'Do both, on both sides',
  },
  letter: {
    say: 'One letter, for the move. The misspelling is nobody else’s business.',
    act: 'Do both tasks',
    predict: {
      question: 'Milan moves, and Daan’s name was misspelt. How many letters go out?',
      options: { none: 'None', one: 'One', two: 'Two' },
    },
  },
  invoice: {
    say: 'The next invoice goes to the new address. Nobody had to think of Invoicing.',
    act: 'Move Milan, then finish a job',
  },
  reason: {
    say: 'The log has a reason for each customer who is inactive. The table has a No.',
  },
  limit: {
    say: 'Why somebody moved is in neither: no task asked for it.',
  },
  lost: {
    say: 'The second Save put back what the first had changed. Of the tasks, both are kept.',
    act: 'Two clerks at once',
    predict: { question: raceTexts.guess, options: raceTexts.guesses },
  },
  less: {
    say: 'Each task asks for less than the form does, and says more.',
  },
  stories: {
    say: 'Several stories end in one and the same row.',
    act: 'Save another city for Jan',
  },
}

/** Texts of the lesson. */
export const lessonTexts = {
  parts: 'Parts of the lesson',
  steps,
  stepList: 'Steps',
  check: 'Look',
  locked: 'More waits here until you have made your guess in the middle.',
  holds: 'True',
  readBack: 'Read back from both sides just now.',
  fails: 'Not so here',
  apart: 'The two sides have gone different ways by now.',
  guessed: (guess: string) => `Your guess: ${guess}.`,
  right: 'As you expected.',
  wrong: 'You expected something else.',
} as const
