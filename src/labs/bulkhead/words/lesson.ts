import type { StepText } from '../../../teaching/index.ts'
import type { LessonStepId } from '../lesson.ts'

/** The words of the lesson. */
export const lessonTexts: Readonly<Record<LessonStepId, StepText>> = {
  threads: {
    title: 'A thread for each request',
    say: 'The garage’s site has 20 threads. A request holds one for as long as it waits for a service. Ten requests a second for the invoices page, and the service behind it takes 100 ms.',
    predict: {
      ask: 'How many of the 20 threads are in use, on average?',
      unit: 'threads',
      told: 'One: ten a second, each for a tenth of a second. This is Little’s law: in use = arrivals × time. Nineteen threads stand idle, and nobody thinks of a shortage.',
    },
  },
  starvation: {
    title: 'The service hangs',
    say: 'Now the service behind the invoices page does not answer any more, and each call waits for 30 s before it gives up. Watch the water rise.',
    predict: {
      ask: 'After how many seconds are all 20 threads in use?',
      unit: 's',
      told: 'After 2.0 s: ten a second fill twenty places in two seconds. Ten a second for 30 s would need 300 threads.',
    },
  },
  'healthy-page': {
    title: 'The healthy page goes down too',
    say: 'Three pages share ten threads. Two of them use services that work perfectly and take 100 ms. Only the third one hangs.',
    predict: {
      ask: 'After 20 s: how many requests for the customers page, a healthy one, are answered?',
      unit: '%',
      told: 'None. It needs a thread for a tenth of a second, and there is none: all ten wait for a service that this page does not even use. That is thread starvation.',
    },
  },
  bulkhead: {
    title: 'Bulkheads',
    say: 'A ship is cut into compartments, so that one leak does not sink it. The same ten threads, cut into 4, 3 and 3.',
    predict: {
      ask: 'What becomes of a request for the page that hangs, once its three threads are in use?',
      options: { refused: 'It is refused at once', waits: 'It waits for a thread of another page' },
      told: 'It is refused at once, and the other two pages answer every request. One hold is under water; the ship floats.',
    },
  },
  queue: {
    title: 'A queue does not help',
    say: 'One pool again, and now up to 20 requests may wait up to 5 s for a thread.',
    predict: {
      ask: 'Is the healthy page served again?',
      options: { yes: 'Yes', no: 'No' },
      told: 'No. They wait for 5 s and are then refused: the same no, later. A queue helps against a short crowd; here nothing drains it.',
    },
  },
  little: {
    title: 'Do not keep waiting',
    say: 'The same hanging service, with a time-out of 1 s in place of 30. Then move the time-out up and watch the threads in use follow.',
    predict: {
      ask: 'Ten requests a second, each waiting for 1 s: how many threads are in use?',
      unit: 'threads',
      told: 'Ten: requests waiting = rate × time-out, as long as the pool is large enough. A time-out is not a detail; it is the size of your pool.',
    },
  },
  abandoned: {
    title: 'The answer is abandoned, not the work',
    say: 'Five requests a second, each given up after 1 s. The threads are free again. The service behind does not know that: each call still takes it 60 s.',
    predict: {
      ask: 'After 30 s: how many calls does the service work on for nobody?',
      unit: 'calls',
      told: 'About 145: five for each second, but the last. A time-out protects the caller. The one who is called is as busy as before, and a retry would make it busier.',
    },
  },
  'fail-fast': {
    title: 'A quick no',
    say: 'A pool so large that it never fills, 400 threads, and a time-out of 30 s. A breaker opens after five failures in a row, for 10 s, and then lets one call through. Look at how long users waited: put “no breaker” beside it.',
    predict: {
      ask: 'Over two minutes, what is the median wait of a user with the breaker?',
      options: { half: 'About 15 s', none: 'Nothing: told at once' },
      told: 'Nothing. The first users wait for 30 s; then the breaker knows, and everybody else is told at once. Without it the median is 30 s: a quick no is worth more than a slow maybe.',
    },
  },
  recovery: {
    title: 'Does the pool come back?',
    say: 'One shared pool of 20, two healthy pages, one that hangs, and the breaker around the service that hangs.',
    predict: {
      ask: 'Is the healthy page served again, without anybody doing anything?',
      options: { yes: 'Yes', no: 'No' },
      told: 'Yes, from about 30 s on: when the first time-outs open the breaker, page c takes no more threads. But it needed half a minute of nothing to learn that: a short time-out or a bulkhead comes first.',
    },
  },
  domains: {
    title: 'Decide what may fail together',
    say: 'The garage’s services run together in one process: one fault domain. A border is drawn around invoicing and notifications, then notifications fails. Draw borders of your own: drag a frame around services, or tick them.',
    predict: {
      ask: 'How many of the six services go down?',
      unit: 'services',
      told: 'Two: the blast radius is what shares the domain. Without the border it would be six.',
    },
  },
  partial: {
    title: 'Partly is a goal',
    say: 'Invoicing, in a domain of its own, breaks. Planning and registering go on. Then it is repaired.',
    predict: {
      ask: 'What becomes of the invoices that were asked for meanwhile?',
      options: { lost: 'They failed, somebody has to ask again', later: 'They are kept, and sent later' },
      told: 'They are kept and sent after the repair. Partial service is designed: someone decided that an invoice may come later, and what its tile says until then.',
    },
  },
}
