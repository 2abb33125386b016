import type { ChallengeId } from '../lesson/challenges.ts'
import type { StepId } from '../lesson/lessonStep.ts'

interface StepText {
  /** The sentence that is true; shown after a prediction, where there is one. */
  readonly say: string
  readonly act: string
  readonly predict?: { readonly question: string; readonly options: Readonly<Record<string, string>> }
}

const steps: Readonly<Record<StepId, StepText>> = {
  'two-phases': {
    say: 'A command is handled in two phases: first every question is asked, then something happens.',
    act: 'Plan a job that fits',
  },
  refused: {
    say: 'A refused command appends nothing: all seven rules were looked at, one failed, and the version stayed.',
    act: 'Ask for a fourth job at nine',
    predict: {
      question: 'At nine all three stations are taken. How many events does a fourth job append?',
      options: { none: 'None', one: 'One: JobRefused', job: 'One, marked as wrong' },
    },
  },
  outside: {
    say: 'Services are asked in the check phase only. When one is down the command is refused, nothing is half done, and the same command works later.',
    act: 'Send it twice: parts service down, then up',
    predict: {
      question: 'The parts service is down. What becomes of a job that all rules accept?',
      options: { refused: 'Refused, sent again later', half: 'Stored, parts asked later', lost: 'Lost' },
    },
  },
  'same-car': {
    say: 'A car cannot be in two jobs at once; the rule says which job is in the way.',
    act: 'Plan the Volvo twice at eight',
  },
  'one-day': {
    say: 'A job lies within one day. It is not the form that knows this, but the aggregate.',
    act: 'Plan from 22 until 02',
  },
  'double-finish': {
    say: 'A finished job cannot be finished again: the first event changed the state that the second command is checked against.',
    act: 'Plan, finish, and finish again',
    predict: {
      question: 'A job is finished twice. Which of the two is refused?',
      options: { first: 'The first', second: 'The second', neither: 'Neither' },
    },
  },
  raise: {
    say: 'Each raised event moves the current version on by one; when the store takes them, the loaded state and the raised state are the same.',
    act: 'Raise and store one',
  },
  'only-applies': {
    say: 'A replay looks at no rule and asks nobody: it only applies the events.',
    act: 'Replay three times and count',
  },
  service: {
    say: 'Asked in the check phase the service is called once for ever. In evolve it is called by every replay, and answers differently.',
    act: 'Count the calls',
    predict: {
      question: 'evolve asks a service. One command, then three replays: how many calls?',
      options: { '1': '1', '3': '3', '4': '4' },
    },
  },
  clock: {
    say: 'A clock in evolve makes each replay remember another moment.',
    act: 'Replay it',
  },
  direct: {
    say: 'What is set besides the events is gone after the next start.',
    act: 'Replay it',
  },
  names: {
    say: 'PlanMaintenanceJob asks, MaintenanceJobPlanned tells, and UpdateInventory has the grammar of a command without an intent.',
    act: 'Judge the three names',
  },
  given: {
    say: 'By hand the decider Oak refuses the second finish. A test made of events finds it out: its state is not in the events.',
    act: 'Try both',
    predict: {
      question: 'A decider hides state where no event reaches it. What finds it out?',
      options: { hand: 'Trying it by hand', test: 'A test made of events', neither: 'Neither' },
    },
  },
}

interface ChallengeText {
  readonly title: string
  readonly text: string
  readonly hint: string
}

const challenges: Readonly<Record<ChallengeId, ChallengeText>> = {
  'strict-rule': {
    title: 'A rule too strict',
    text: 'Get a job refused for the work stations although no more than three would ever run at the same moment.',
    hint: 'The rule counts jobs that overlap. On an empty day, three short ones in a row overlap one long job.',
  },
  'three-deciders': {
    title: 'Three deciders',
    text: 'Name the fault of each decider on the bench, and have for each faulty one a test that it fails and the garage’s own passes.',
    hint: 'Run each ready-made test against all three.',
  },
  'every-difference': {
    title: 'Every difference',
    text: 'See each of the three wrong ways come out different after a replay, and the right one the same.',
    hint: 'All four are under "Break it"; replay each at least once.',
  },
}

export const lessonTexts = {
  parts: 'Parts of the lesson',
  stepList: 'Steps',
  steps,
  guessed: (option: string) => `You said: ${option}.`,
  right: 'As you predicted.',
  wrong: 'Not as you predicted.',
  holds: 'true, just now',
  fails: 'not true here',
}

export const challengeTexts = {
  title: 'Challenges',
  list: challenges,
  solved: 'solved',
  open: 'open',
  hint: 'A hint',
}
