import type { StepText } from '../../../teaching/index.ts'
import type { LessonStepId } from '../lesson.ts'

const yesOrNo = { yes: 'Yes', no: 'No' }

/** The words of the lesson. */
export const lessonTexts: Readonly<Record<LessonStepId, StepText>> = {
  waves: {
    title: 'Everybody comes back at once',
    say: 'A hundred clients lose their service in the same instant. Each waits 1 s, then twice as long each time. Each dot is one call; one row is one client. Nobody planned the waves: they come from everybody having the same plan.',
    predict: {
      ask: 'The first call is at 0 s, then at 1 s, 3 s, 7 s. When is the fifth?',
      unit: 's',
      told: 'At 15 s: 1 + 2 + 4 + 8. And all hundred of them call in that same instant, while the service takes ten in 100 ms.',
    },
  },
  jitter: {
    title: 'Jitter spreads the wave',
    say: 'Full jitter draws each wait between 0 and what it would have been. The same clients, the same service, the same number of attempts: the columns of dots become clouds.',
    predict: {
      ask: 'Compared with the waves, how many of the hundred are served in the end?',
      options: { less: 'Fewer', same: 'As many', more: 'More' },
      told: 'More, because a crowd that is spread out fits through the door. This is what jitter is for.',
    },
  },
  storm: {
    title: 'The storm that does not end',
    say: 'Now a crowd of 80 requests a second, and a server that can do 100. From 20 s to 30 s it is five times slower. Each request may be tried three times more after a second without an answer. From 30 s on, the server is as fast as before.',
    predict: {
      ask: 'Does goodput, what users get in time, come back within a minute and a half?',
      options: yesOrNo,
      told: 'It never does. Every request is now sent four times, 320 a second. The server works at full speed on calls that nobody waits for any more. The trigger is gone; the retries keep the failure going: a metastable failure.',
    },
  },
  'no-cure': {
    title: 'Jitter does not cure it',
    say: 'The same storm with full jitter. Put “no wait” beside it and look for a difference in the load.',
    predict: {
      ask: 'Is it over sooner with jitter?',
      options: yesOrNo,
      told: 'No. Jitter spreads arrivals; it does not reduce load. It helps against waves, and there are none here: the crowd is spread out already.',
    },
  },
  law: {
    title: 'Find the law with two sliders',
    say: 'Each request may be sent 1 + R times. Move “Requests” and “Retries”, and read “Tries” on the right: which ones end by themselves? Look for the rule. The film here has 20 requests a second and three retries.',
    predict: {
      ask: 'With three retries and a server of 100 calls a second: up to how many requests a second does it heal?',
      unit: 'requests a second',
      told: 'Below 25: requests × (1 + R) must stay below capacity, 25 × 4 = 100. With one retry it is 50, with none 100. Below the limit the queue shrinks, above it grows, for ever.',
    },
  },
  budget: {
    title: 'A retry budget',
    say: 'Now retries are paid from what all requests pay in: with a budget of 10 %, one retry for ten requests. Then 80 requests make at most 88 calls a second, which is below 100.',
    predict: {
      ask: 'Which budget heals sooner?',
      options: { '10': '10 %', '20': '20 %' },
      told: '10 % heals in about 50 s. With 20 % only 4 calls a second are left for clearing the queue: 80 × 1.2 = 96 of 100. Healing takes minutes.',
    },
  },
  deadline: {
    title: 'Do not work for those who left',
    say: 'The server now throws away, unserved, each call whose client has given up already. It costs nothing, and it sounds like the cure.',
    predict: {
      ask: 'Does this end the storm?',
      options: yesOrNo,
      told: 'Hardly anything changes. It now takes calls that have a few milliseconds left, and is done when their client has gone. Choose “drops what has less than 50 ms left”: that margin makes each call it takes one that can still be answered.',
    },
  },
  'newest-first': {
    title: 'Newest first',
    say: 'The queue becomes a pile: the server takes the newest call. In quiet times nobody can tell, because there is no queue.',
    predict: {
      ask: 'In an overload, which calls can still be answered in time?',
      options: { oldest: 'The oldest', newest: 'The newest' },
      told: 'The newest. It is not fair, but a fair queue would be equally late for everybody. Goodput is back at once.',
    },
  },
  breaker: {
    title: 'A circuit breaker around it',
    say: 'When half of the last 50 outcomes are failures, clients send nothing for 5 s; then a few calls decide.',
    predict: {
      ask: 'Does this end the storm?',
      options: yesOrNo,
      told: 'Yes, within seconds: nothing is sent while it is open, so the queue empties. The price is paid by those who are told no at once.',
    },
  },
  twice: {
    title: 'Charged twice',
    say: 'A garage charges a customer € 150 through a bank. The request arrives, the bank charges, and the reply is lost. The till hears nothing for a second, and tries again.',
    predict: {
      ask: 'What has the customer been charged?',
      unit: 'euros',
      told: '€ 300. From the till, a lost request and a lost reply look the same. Retrying what is not idempotent does it twice.',
    },
  },
  key: {
    title: 'An idempotency key',
    say: 'The same loss. Now every attempt of a payment carries the same key, and the bank remembers keys with its charges.',
    predict: {
      ask: 'What has the customer been charged?',
      unit: 'euros',
      told: '€ 150. The bank knows the payment again and repeats its answer. The key belongs to what the customer wants, not to the attempt.',
    },
  },
  order: {
    title: 'The order of policies',
    say: 'The service hangs. Here a retry is wrapped around a time-out of 1 s. Then turn them round: a time-out around the retry. One limits each attempt, the other the whole.',
    predict: {
      ask: 'Retry (three more) around a time-out: how many calls does one request of a user make?',
      unit: 'calls',
      told: 'Four, and the user waits 4.6 s. With the time-out outside it is one call and 1 s: the time is up before the first retry.',
    },
  },
  'inside-out': {
    title: 'Breaker inside or outside',
    say: 'The service is dead: each call fails at once. The breaker opens after three failures in a row. Outside the retry it sees what users asked for; inside it sees every attempt.',
    predict: {
      ask: 'Breaker around retry (three more): how many calls reach the dead service before the breaker first says no?',
      unit: 'calls',
      told: 'Twelve: three requests of four attempts each. Inside the retry it would be three calls, and the fourth attempt is refused already.',
    },
  },
}
