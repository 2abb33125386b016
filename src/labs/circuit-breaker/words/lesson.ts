import type { StepText } from '../../../teaching/index.ts'
import type { LessonStepId } from '../lesson.ts'

/** The words of the lesson. */
export const lessonTexts: Readonly<Record<LessonStepId, StepText>> = {
  why: {
    title: 'A switch in the line',
    say: 'Between caller and supplier sits a breaker. Closed, it lets every call through and keeps count of how the last ones ended.',
  },
  trip: {
    title: 'It trips',
    say: 'Every call fails now. The window holds ten calls, at least five are needed before anything is decided, and the threshold is 50 %.',
    predict: {
      ask: 'After how many failing calls does the breaker open?',
      unit: 'failing calls',
      told: 'After five. Before that there is too little to judge by, however bad it looks. The sixth call is refused at once.',
    },
  },
  threshold: {
    title: 'Exactly at the threshold',
    say: 'Six calls are needed here. The first three succeed, the next three fail: exactly 50 %.',
    predict: {
      ask: 'What is the breaker after the sixth call?',
      options: { closed: 'Still closed', open: 'Open' },
      told: 'Open: resilience4j compares with “at least”. Others ask for more than the threshold. The last step shows which.',
    },
  },
  open: {
    title: 'Open: fail fast',
    say: 'Eight calls in all, the first five fail. While it is open nobody waits, and the supplier is left in peace.',
    predict: {
      ask: 'How many of the eight calls does the supplier see?',
      unit: 'calls',
      told: 'Five. The others are answered without it: that is quick for the user, and gives the supplier a rest.',
    },
  },
  ready: {
    title: 'The wait is over',
    say: 'It waits five seconds. At 8.5 s they are over, and nobody has called since.',
    predict: {
      ask: 'What is the breaker at 8.5 s?',
      options: { open: 'Open, and the next call will probe', halfOpen: 'Half-open' },
      told: 'Still open. Most libraries change lazily: the next call finds the wait over and becomes the first probe. With a timer (“automatic”) it would be half-open already.',
    },
  },
  close: {
    title: 'Three probes',
    say: 'The supplier is well again. Half-open lets three probes through; their rates are below the thresholds, so it closes with a fresh window.',
  },
  slow: {
    title: 'Slow is worse than dead',
    say: 'Twenty calls a second, and from second 5 on each takes four seconds instead of a tenth. None of them fails.',
    predict: {
      ask: 'Does the breaker open although nothing fails?',
      options: { yes: 'Yes', no: 'No' },
      told: 'Yes: calls that take longer than a second count as slow, and slow calls have a threshold of their own.',
    },
  },
  without: {
    title: 'The same without a breaker',
    say: 'The same arrivals and the same supplier. Every call holds one of twenty threads until it is answered.',
    predict: {
      ask: 'What runs out first?',
      options: { threads: 'The threads of the caller', supplier: 'The patience of the supplier' },
      told: 'The threads: twenty calls a second times four seconds want eighty of them. From then on most users are told that no thread is free, whatever they asked for.',
    },
  },
  recover: {
    title: 'Room to recover',
    say: 'The supplier dies, and begins to recover at second 12: but only while it has little to do at a time.',
    predict: {
      ask: 'When does it get well?',
      options: { with: 'Behind the breaker', without: 'Without one, just as well' },
      told: 'Behind the breaker, which lets only a few probes through. Compare it with “no breaker” and 200 threads: the load that came back at once keeps it ill.',
    },
  },
  libraries: {
    title: 'The same calls, other libraries',
    say: 'Two calls succeed, two fail: half of them. Choose another library beside this one and compare.',
    predict: {
      ask: 'Which of the two opens at exactly 50 %?',
      options: { resilience4j: 'resilience4j', opossum: 'opossum' },
      told: 'resilience4j, and Polly too: “at least”. opossum and cockatiel want more than the threshold.',
    },
  },
}
