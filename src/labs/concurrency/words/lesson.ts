import type { StepText } from '../../../teaching/index.ts'
import type { LessonStepId } from '../lesson.ts'

/** The words of the lesson. */
export const lessonTexts: Readonly<Record<LessonStepId, StepText>> = {
  tables: {
    title: 'Two tables',
    say: 'One row for each aggregate with its version, and one row for each event with its order. Here a new day’s planning is created and two jobs are planned.',
    predict: {
      ask: 'Which version does the row of the aggregate show?',
      unit: '',
      told: '3: one for each event. The version of an aggregate is the order of its last event.',
    },
  },
  order: {
    title: 'Order drives replay',
    say: 'Anna plans a job. The new row gets the next order of its aggregate and the next id of the whole store. Shuffle the rows: replay sorts them by order, and comes to the same.',
  },
  versions: {
    title: 'Original and current',
    say: 'Anna plans two jobs without saving. What she loaded stays the original version; each event in memory raises the current one. The distance is what is not stored yet.',
  },
  equal: {
    title: 'Only when versions are equal',
    say: 'Anna and Bram both load version 3, and both want the last work bay at nine. Anna saves first.',
    predict: {
      ask: 'What becomes of Bram’s save?',
      options: { both: 'Both are stored', conflict: 'The store refuses it: expected 3, actual 4' },
      told: 'Refused. Comparing and adding is one atomic step: whoever comes second finds another version than the one that was loaded, and nothing is added.',
    },
  },
  ignored: {
    title: 'The answer that nobody looked at',
    say: 'The same race on a store that asks “where version = 3” and does not look at how many rows were changed, as ours once did.',
    predict: {
      ask: 'What is Bram told?',
      options: { saved: 'That it is saved', refused: 'That it is not' },
      told: 'That it is saved, while nothing of it is stored: a lost update, in silence. The check was there; the answer was not read.',
    },
  },
  unchecked: {
    title: 'No check at all',
    say: 'Now saving compares nothing. Both have checked the rules, each on what was in memory.',
    predict: {
      ask: 'How many jobs stand at nine, where three bays are?',
      unit: 'jobs',
      told: 'Four. Each decision was right for the state that it was made on, and wrong together.',
    },
  },
  redo: {
    title: 'Option 1: redo the save',
    say: 'After the conflict only the save is done once more, under the version that is stored now.',
    predict: {
      ask: 'What is the day afterwards?',
      options: { sound: 'In order', overbooked: 'Overbooked' },
      told: 'Overbooked: the rules were checked on the old state and not again. That is why it is often not what one wants.',
    },
  },
  restart: {
    title: 'Option 2: restart the handling',
    say: 'After the conflict the whole command is handled once more: load, check every rule, decide, save. At most three times.',
    predict: {
      ask: 'What comes of Bram’s job?',
      options: { planned: 'It is planned', refused: 'A rule refuses it' },
      told: 'A rule refuses it: the last bay is taken. That is the right answer, and it comes from fresh data.',
    },
  },
  'free-slot': {
    title: 'When both can be served',
    say: 'This time Bram wants another hour. The versions still differ, so the first save is refused; one restart later both jobs are planned. Nobody noticed.',
  },
  raise: {
    title: 'Option 3: raise the error',
    say: 'The user is told what happened: which version was expected and which is there. What was typed stays, and a person decides on fresh data.',
  },
  lock: {
    title: 'A lock instead',
    say: 'Whoever loads holds a lock until the end. It is a real lock of the browser, between tabs too: let Anna load, then Bram.',
    predict: {
      ask: 'What does Bram’s “Load” do while Anna holds the lock?',
      options: { waits: 'It waits', conflict: 'It ends in a conflict' },
      told: 'It waits, for as long as Anna takes; also over lunch. There are no conflicts, and the price is waiting.',
    },
  },
  contention: {
    title: 'What it costs',
    say: 'In the evidence, measure: 1 to 64 writers on one aggregate, behind a lock, and on aggregates of their own.',
    predict: {
      ask: 'Which is quickest with many writers?',
      options: { split: 'An aggregate for each', lock: 'A lock on one aggregate' },
      told: 'Aggregates of their own: there is nothing to wait for and nothing to repeat. How big an aggregate is decides how often people meet in it.',
    },
  },
}
