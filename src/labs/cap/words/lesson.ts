import type { StepText } from '../../../teaching/index.ts'
import type { LessonStepId } from '../lesson.ts'

const steps: Readonly<Record<LessonStepId, StepText>> = {
  bay: {
    title: 'One bay, three replicas',
    say: 'One free work bay, and three replicas that each say who has it. A client sits at each replica. Watch one take the bay, and another ask for it.',
  },
  rounds: {
    title: 'Two rounds to a majority',
    say: 'In CP mode each request takes two rounds to a majority: first ask for the newest version, then store it. Even a read stores what it found, so that no later read can see less.',
    predict: {
      ask: 'Replicas 2 and 3 acknowledge the first write. With which message does client 1 get its yes?',
      options: { 'message 6': 'The one from replica 3', 'message 7': 'The one from replica 2' },
      told: 'With the one from replica 3, because it arrives first: together with replica 1 that is a majority. The other one changes nothing any more.',
    },
  },
  cut: {
    title: 'Cut one replica off',
    say: 'Now the third replica is cut off. Its client takes the bay while client 1, on the other side, takes it too.',
    predict: {
      ask: 'What does client 3 get, in CP mode?',
      options: { first: 'A yes, from its own replica', second: 'No answer: it gives up' },
      told: 'A majority is out of reach, so it cannot be told anything. The majority side goes on as if nothing had happened: not everything stops.',
    },
  },
  pending: {
    title: 'Not answered is not undone',
    say: 'Client 3 gave up, but its request is pending, not undone: whoever gave up does not know whether it took effect. The history keeps it open, and the client goes on under a new name.',
  },
  available: {
    title: 'Answer alone',
    say: 'The same requests, the same cut, in AP mode: each replica answers by itself.',
    predict: {
      ask: 'What does client 3 read during the cut?',
      options: { first: 'The value of its own side', second: 'The newest value of all' },
      told: 'It reads its own side’s value. Both sides gave the bay away: each client was served, and one car has no bay.',
    },
  },
  verdict: {
    title: 'What the judge says',
    say: 'The judge looks only at what clients asked and were answered. It finds two answers that no single order explains, and names them. They are marked in the lanes.',
    predict: {
      ask: 'Clients 3 and 2 are about to read, one after the other. Whose answer had been overwritten before it asked?',
      options: { 'client 1': 'Client 1', 'client 2': 'Client 2', 'client 3': 'Client 3' },
      told: 'Client 3’s. Its own side had never heard of the write that client 1 made on the other side, 700 ms earlier. The answer was true there, and wrong for the whole.',
    },
  },
  converge: {
    title: 'Heal, and agree',
    say: 'The links heal. Replicas compare notes, and the write with the higher rank wins everywhere.',
    predict: {
      ask: 'What became of the other answered write?',
      options: { first: 'It is lost, and nobody was told', second: 'It is kept beside the winner' },
      told: 'It is lost. All replicas agree again, which says nothing about what was promised to a client.',
    },
  },
  siblings: {
    title: 'Keep both',
    say: 'Version vectors know that neither write had seen the other. So both are kept as siblings, and the next client has to choose. No answered write disappears unseen.',
  },
  heal: {
    title: 'Healing is no repair',
    say: 'Back to CP, after the cut. Healing does not make all replicas equal at once: a stale minority replica is legal, for no majority will ever answer with its value alone.',
    predict: {
      ask: 'The links heal in a moment. Which replica will still hold an old value right after that?',
      options: { 'replica 1': 'Replica 1', 'replica 2': 'Replica 2', 'replica 3': 'Replica 3' },
      told: 'Replica 3: nobody has told it anything yet. Any majority contains a replica that knows better, so no client will ever be answered with the old value.',
    },
  },
  'per-operation': {
    title: 'Choose for each operation',
    say: 'The choice is not made once for a whole system. During the cut client 3 gives the bay away only with a majority, but asks who has it of its own replica alone.',
    predict: {
      ask: 'What comes of its write, and of its read?',
      options: {
        first: 'The write is not answered; the read is, and is stale',
        second: 'Both are answered by its own replica',
      },
      told: 'To give the bay away twice would cost a customer: so that waits. To show an old name costs a glance: so that is answered. The price of each operation decides, and only during a partition.',
    },
  },
  choice: {
    title: 'There is no “CA”',
    say: '“CA” is no third choice. Wait for all replicas, pretending that the network never fails; then it does, and nobody is answered at all.',
    predict: {
      ask: 'During the cut, who is served when every replica must answer?',
      options: { first: 'The majority side', second: 'Nobody' },
      told: 'Nobody. A system that has not planned for a partition has only chosen what to lose without saying so.',
    },
  },
}

/** The words of the lesson. */
export const lessonTexts = steps
