import type { ChallengeText } from '../../../teaching/index.ts'
import type { ChallengeId } from '../lesson/challenges.ts'

/** The words of each challenge. */
export const challengeTexts: Readonly<Record<ChallengeId, ChallengeText>> = {
  'lose-a-reason': {
    title: 'Lose a reason',
    text: 'Bring the form to a state whose reason nobody can ever find out again.',
    goals: [
      'A row that you saved is not what it was in the beginning',
      'At least four stories end in exactly this row, and no word in it tells which',
    ],
    hints: ['Which single change can have the most reasons?', 'Set somebody to inactive, and save.'],
  },
  'welcome-home': {
    title: 'Welcome home',
    text: 'See to it that somebody is welcomed in a new home and gets the next bill there, by tasks alone.',
    goals: [
      'A letter welcomes somebody to the new home',
      'The next invoice goes to that address',
      'The form still has the old one',
    ],
    hints: [
      'Neither Notifications nor Invoicing has a button of its own: both listen.',
      'An invoice goes out when a car is handed back. Whose car is in the workshop already?',
      'Move Daan Bakker, then hand back his car.',
    ],
  },
  'same-number': {
    title: 'The same number',
    text: 'Let table and log agree on the number on the shelf, while only one of them knows how it came about.',
    goals: [
      'A delivery came, one was checked out and one was scrapped, each by a task',
      'Table and log tell the same number',
    ],
    hints: [
      'First the tasks on the right: a delivery, a sale, a broken one.',
      'Then save the number of the right in the field on the left.',
    ],
  },
  'no-save-left': {
    title: 'No Save left',
    text: 'Give each of the seven sentences from the desk the task that means the same.',
    goals: ['No sentence ends in Save', 'Each has the task that fits'],
    hints: [
      'A typing error is a correction; a wedding is a new name.',
      'Two of the sentences are goodbyes. Their reasons differ, their task does not.',
    ],
  },
}
