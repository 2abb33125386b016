import type { StepText } from '../../../teaching/index.ts'
import type { LessonStepId } from '../lesson.ts'

/** The lesson, in English. */
export const lessonTexts: Readonly<Record<LessonStepId, StepText>> = {
  votes: {
    title: 'All or nothing, by vote',
    say: 'A booking needs a job in the plan, a part and a deposit, in three stores. The desk asks all three to prepare, hears three times yes, decides, and tells them. Two rounds, and each is answered.',
    notes:
      'Count aloud with the class: prepare, vote, commit, acknowledge. Ask who pays for the round trips when the three are far apart.',
    predict: {
      ask: 'How many messages does one booking take?',
      unit: 'messages',
      told: 'Four for each of the three: prepare, yes, commit, acknowledged. That is twelve.',
    },
  },
  no: {
    title: 'One no is enough',
    say: 'The bank declines the card of booking 2. Whoever has voted yes is told to abort. Nobody else ever saw a thing of it.',
    notes:
      'This is what two-phase commit is loved for. Ask: what would a mechanic who looks at the plan have seen meanwhile?',
    predict: {
      ask: 'What is left of booking 2 in the plan?',
      options: { nothing: 'Nothing at all', cancelled: 'A job that was cancelled' },
      told: 'Nothing: what is prepared is seen by nobody, and aborting takes it away.',
    },
  },
  doubt: {
    title: 'In doubt',
    say: 'The desk crashes with the decision in its store and told to nobody. All three said yes, so none of them may commit or abort by itself. They hold their rows, and whoever needs one of them waits.',
    notes:
      'Ask the class what they would do in the place of Parts: commit, abort, or wait? Each answer but waiting can be wrong.',
    predict: {
      ask: 'How many rows are still held ten seconds later?',
      unit: 'rows',
      told: 'All three, and as long as the desk is down: that is the price of “all or nothing”.',
    },
  },
  back: {
    title: 'The desk is back',
    say: 'The desk comes back, finds its decision in its store, and answers whoever asks. Look at how long the rows were held, and who waited for them.',
    notes:
      'Compare the time that rows were held with the time one booking takes. The crash of one made everybody wait.',
    predict: {
      ask: 'What becomes of booking 1?',
      options: { commit: 'It is committed', abort: 'It is aborted' },
      told: 'It is committed: the decision was forced to the store before anybody was told. Undecided bookings are aborted.',
    },
  },
  forgets: {
    title: 'A desk that forgets',
    say: 'Now the desk keeps its decision in memory only. It tells one participant to commit, crashes, comes back without a record, and tells the others that it must have been aborted.',
    notes:
      'One missing write to disk breaks the promise. This is why the decision is forced to the log first.',
    predict: {
      ask: 'How does booking 1 end?',
      options: { together: 'All three the same', torn: 'Done here, aborted there' },
      told: 'Torn: the job is planned, and neither part nor deposit came of it. Nothing will ever mend that by itself.',
    },
  },
  steps: {
    title: 'Step by step',
    say: 'The same booking as a saga: each step is a transaction of its own, done and answered before the next is asked for. Nothing is held between two of them.',
    notes: 'Ask what was given up: in between, one third of a booking exists and everybody can see it.',
    predict: {
      ask: 'How many messages does one booking take now?',
      unit: 'messages',
      told: 'Six: a request and an answer for each of the three, and no row is held for anybody.',
    },
  },
  refund: {
    title: 'A refund is not an erasure',
    say: 'Deposit first, then the part, then the plan, which is full for booking 2. The saga goes back in reverse: the part is put back, the deposit is refunded.',
    notes: 'Show the book of Payments. Ask an accountant what she would say to a payment that is erased.',
    predict: {
      ask: 'How many lines about booking 2 are in the book of Payments?',
      unit: 'lines',
      told: 'Two: paid, and refunded. A compensation is a new fact; the old one stays.',
    },
  },
  dirty: {
    title: 'Somebody looks meanwhile',
    say: 'The job is planned first, and the card is declined last. In between a mechanic looks at the plan.',
    notes:
      'A saga is not isolated. Ask which screens of the garage could bear this, and which should say “being booked”.',
    predict: {
      ask: 'Does he see a job that will never take place?',
      options: { yes: 'Yes', no: 'No' },
      told: 'He does: a dirty read. Mark such a job as pending, or order the steps so that what others see comes last.',
    },
  },
  retry: {
    title: 'A crash is not a refusal',
    say: 'Parts crashes as the request comes in. That is no reason of business: the desk asks again until it is answered.',
    notes:
      'Business failure compensates, technical failure retries. Ask how the desk tells one from the other.',
    predict: {
      ask: 'What does the desk do when there is no answer?',
      options: { again: 'It asks again', compensates: 'It takes back what was done' },
      told: 'It asks again. Only a refusal, or patience that ends before the pivot, makes it go back.',
    },
  },
  twice: {
    title: 'Asked again, done again',
    say: 'Parts stores the reservation and crashes before it answers. The desk asks again. Here neither an outbox keeps the answer, nor does Parts know the request again.',
    notes:
      'At-least-once delivery with a receiver that is not idempotent. Switch idempotency on and play it once more.',
    predict: {
      ask: 'How many parts are reserved for booking 1?',
      unit: 'parts',
      told: 'Two. Delivered at least once means done at least once, unless the receiver knows what it has done.',
    },
  },
  all: {
    title: 'All that can happen',
    say: 'A film shows one order of messages. “Prove it” goes through all of them: each message early or late, the desk crashing at every point. Count the bookings that end torn, with a log and without one.',
    notes:
      'Open “Prove it” and let it run twice. A test tries some orders; this tries every one of a small case.',
    predict: {
      ask: 'With the log: in how many orders does one commit while another aborts?',
      options: { some: 'In some rare ones', none: 'In none' },
      told: 'In none of all that can be reached. Without the log there are dozens.',
    },
  },
}
