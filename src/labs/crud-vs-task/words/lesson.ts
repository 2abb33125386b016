import type { StepText } from '../../../teaching/index.ts'
import type { StepId } from '../lesson/lessonStep.ts'
import { raceTexts } from './experiments.ts'

const who = { both: 'Both sides', tasks: 'Only the log', neither: 'Neither' }

/** The words of each step. */
export const stepTexts: Readonly<Record<StepId, StepText>> = {
  screens: {
    title: 'Two screens, one desk',
    say: 'Left, a form with a Save button. Right, a list with a button for each purpose. Both work on the same customers, and both really store what you do. So far both tell the same of every customer: what is true now, a row says as well as a log.',
    notes:
      'Let somebody change an address in the form and somebody else move a customer by a task. Ask which of the two was quicker, and which of the two told you more.',
  },
  'all-columns': {
    title: 'Save writes everything',
    say: '“Show it” opens Noor’s form, changes her house number and presses Save.',
    predict: {
      ask: 'How many of the seven columns does that Save write?',
      unit: 'columns',
      told: 'All seven, though only the house number was meant. A form cannot tell what was meant; it writes what it holds.',
    },
    notes:
      'Show the statement under the form. Ask what happens if somebody else changed the city while this form was open.',
  },
  purpose: {
    title: 'A task says what it is for',
    say: '“Show it” moves Noor by a task. It leaves one fact with a name: CustomerMoved.',
    notes: 'Ask the class for other reasons to change an address. Each of them would be another name.',
  },
  rule: {
    title: 'A rule needs an intent',
    say: 'Daan’s car is in the workshop. “Show it” switches him off in the form, and deactivates him by a task.',
    predict: {
      ask: 'Who lets it through?',
      options: { form: 'Only the form', both: 'Both', neither: 'Neither' },
      told: 'The form switched Daan off. The task was refused: his car is still here. A rule needs an intent to belong to.',
    },
    notes:
      'Ask where the rule would go in the form: after Save, on a column that changed from Yes to No, for whatever reason. That is guessing the intent back.',
  },
  recorded: {
    title: 'What each side recorded',
    say: 'Sofie’s address was misspelt, Milan moved. “Show it” does both, on both sides. Both rows change in the same columns; the facts have two names. Reload the page and look again.',
    notes:
      'Reload in front of the class: the statements are gone, the facts are not. Ask who would want to know the difference between a typo and a move.',
  },
  departments: {
    title: 'What the others make of it',
    say: 'Notifications and Invoicing listen. “Customer moved” tells them what to do; “row changed” does not. “Show it” moves Milan, and corrects Daan’s misspelt name.',
    predict: {
      ask: 'How many letters go out?',
      unit: 'letters',
      told: 'One, for the move. The misspelling is nobody else’s business.',
    },
    notes: 'Read both policies aloud. Ask for the rest of the sentence “Whenever a row changed, then …”.',
  },
  invoice: {
    title: 'Nobody had to think of Invoicing',
    say: '“Show it” moves Milan and finishes a job on his car. The invoice goes to the new address.',
    notes:
      'Invoicing keeps its own copy of the address. Ask what it costs to keep it, and what it would cost to ask each time.',
  },
  intent: {
    title: 'One number, many meanings',
    say: 'Oil filters on a shelf. “Show it” sells one by a task and scraps a broken one, and saves the number that is left in the table. Then both are asked how many were checked out.',
    predict: {
      ask: 'Who can tell how many were checked out?',
      options: who,
      told: 'Only the log. In the table the number went down by two; sold, broken or miscounted look the same.',
    },
    notes:
      'UpdateInventory is the lecture’s example. Ask which report the business would ask for next, and whether the table could ever give it.',
  },
  questions: {
    title: 'The business asks',
    say: 'Ten questions, each answered now from what the two sides really stored. “Show it” asks the fifth: why are these customers inactive?',
    predict: {
      ask: 'Who knows why?',
      options: who,
      told: 'The log has a reason for each customer who is inactive. The table has a No.',
    },
    notes:
      'Go through some of the ten with hands up first. A table could be given a history, too: then somebody must have thought of the question before it was asked.',
  },
  limit: {
    title: 'What nobody asked for',
    say: '“Show it” asks the tenth question: why did they move?',
    predict: {
      ask: 'Who knows that?',
      options: who,
      told: 'Neither: no task asked for it. A log knows what somebody had the intent to say, and nothing more.',
    },
    notes:
      'An honest limit. Ask whether the task should ask for it from now on, and what that does to the old facts.',
  },
  'two-clerks': {
    title: 'Two clerks at once',
    say: 'Anna and Bram open the same customer at the same moment, and both mean well: Anna notes a move, Bram a misspelt name. Play it step by step in the middle, or let it be shown.',
    predict: {
      ask: raceTexts.guess,
      options: raceTexts.guesses,
      told: 'The second Save put back what the first had changed, and nobody was told. Of the tasks both are kept: Bram’s was decided again on what Anna had done.',
    },
    notes:
      'A version column could refuse Bram’s Save. Ask what Bram does then: he types it all again, because the form cannot tell what he meant.',
  },
  rewrite: {
    title: 'Rewrite the form',
    say: 'Seven fields and one Save button. Find the purposes behind them, until no Save is left. Each task asks for less than the form does, and says more.',
    notes:
      'Do it with the class, sentence by sentence. The two goodbyes end in the same task, with two reasons.',
  },
  challenge: {
    title: 'Lose a reason',
    say: '“Show it” saves another city for Jan. Several stories end in one and the same row: look for the reason, and find out that nobody can tell.',
    notes:
      'Ask for a state that loses even more: switch somebody off, and four goodbyes end in the same No. A remark in a name field is found, though.',
  },
}
