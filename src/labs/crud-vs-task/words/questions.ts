import type { Fact, Outcome, QuestionId } from '../questions/question.ts'
import { dayText } from './dayText.ts'

const asked: Readonly<Record<QuestionId, string>> = {
  active: 'How many customers are active?',
  city: 'Who lives in Utrecht?',
  moved: 'Who moved in the last 30 days?',
  typo: 'Was it a typing error, or a new name?',
  inactive: 'Why are these customers inactive?',
  'former-address': 'Where did our customers live before?',
  tuesday: 'What must be undone to undo last Tuesday?',
  letter: 'Who would have got the letter on the first of last month?',
  who: 'Which clerk switched these customers off?',
  'why-moved': 'Why did they move?',
}

/** Why the table has no answer. Only for questions that it cannot answer. */
const missing: Readonly<Record<QuestionId, string>> = {
  active: '',
  city: '',
  moved:
    'Cannot know. A saved row may be a move, a correction or a switch; the columns before were overwritten.',
  typo: 'Cannot know. There is the name of today; the one before was overwritten.',
  inactive: 'Cannot know. It knows who is inactive, but the form never asked why.',
  'former-address': 'Cannot know. Each row has room for one address.',
  tuesday: 'Cannot know. What stood in the rows before Tuesday is gone.',
  letter: 'Cannot know. It has the customers of today, not those of that day.',
  who: 'Cannot know. No column says it. An updated_by column would know the last clerk only, whatever they did.',
  'why-moved': 'Cannot know. It does not even know that they moved.',
}

const outcomes: Readonly<Record<Outcome, string>> = {
  both: 'Both sides',
  tasks: 'Only the log',
  neither: 'Neither',
}

/** A fact as a sentence. */
export const factText = (fact: Fact): string => {
  switch (fact.is) {
    case 'active now':
      return `${fact.active} of ${fact.all}`
    case 'lives in':
      return `${fact.who}, ${fact.city}`
    case 'moved':
      return `${fact.who}: from ${fact.from} to ${fact.to}, ${dayText(fact.on)}`
    case 'name corrected':
      return `${fact.who}: a typing error, corrected from ${fact.from}, ${dayText(fact.on)}`
    case 'name taken':
      return `${fact.who}: a new name, was ${fact.from}, ${dayText(fact.on)}`
    case 'inactive because':
      return `${fact.who}: ${fact.reason}, ${dayText(fact.on)}`
    case 'inactive':
      return fact.who
    case 'lived at':
      return `${fact.who}: ${fact.at}, until ${dayText(fact.until)}`
    case 'to undo':
      return fact.by === null
        ? `${fact.who}: ${fact.eventType}; no task takes that back`
        : `${fact.who}: ${fact.eventType}; undone by ${fact.by}`
    case 'gets the letter':
      return `${fact.who}, ${fact.at}`
    case 'switched off by':
      return `${fact.who}: by ${fact.by}, ${dayText(fact.on)}`
    case 'saved since':
      return `${fact.count} ${fact.count === 1 ? 'row was' : 'rows were'} saved since ${dayText(fact.since)}`
    case 'row says':
      return `${fact.who}, ${fact.at}`
    case 'name now':
      return fact.who
  }
}

/** Texts of the ten questions. */
export const questionTexts = {
  asked,
  missing,
  outcomes,
  fact: factText,
  guess: 'Who can answer this?',
  commit: 'Choose first; then both sides are asked.',
  yourGuess: (guess: string) => `Your guess: ${guess}.`,
  right: 'You were right.',
  wrong: (outcome: string) => `It turned out otherwise: ${outcome.toLowerCase()}.`,
  knows: 'Knows',
  cannot: 'Cannot know',
  nearest: 'What it does know:',
  notAsked:
    'Cannot know either. The task asked for the new address, not for the reason. A log knows what somebody had the intent to say, and nothing more.',
  nobody: 'Nobody.',
  numbered: (index: number, question: string) => `${index}. ${question}`,
  tally: (rows: number, log: number, asked: number) =>
    `Of ${asked} asked, the table answers ${rows} and the log ${log}.`,
  list: 'Questions of the business',
  fair: 'A table could be given a history, too. Then somebody must have thought of the question before it was asked.',
  next: 'Next question',
  undo: 'Undo last Tuesday now',
  undone: (facts: number) =>
    `Made up for by ${facts === 1 ? '1 new fact' : `${facts} new facts`} of today. Tuesday itself stays in the log.`,
}
