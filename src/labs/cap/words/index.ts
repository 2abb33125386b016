import { defineWords } from '../../../words/index.ts'
import type { Message } from '../model/messages.ts'
import type { CapMode, CapVariant } from '../model/settings.ts'
import { challengeTextsNl } from './challenges.nl.ts'
import { challengeTexts } from './challenges.ts'
import { lessonTextsNl } from './lesson.nl.ts'
import { screenTextsNl } from './screen.nl.ts'
import { lessonTexts } from './lesson.ts'

const kinds: Readonly<Record<Message['kind'], string>> = {
  query: 'which?',
  queryReply: 'mine',
  store: 'store',
  stored: 'stored',
  forward: 'ask',
  forwarded: 'answer',
  gossip: 'notes',
  gossipReply: 'notes',
  hint: 'hint',
  hintTaken: 'taken',
}

const modes: Readonly<Record<CapMode, string>> = {
  cp: 'CP: majority quorums (ABD)',
  ap: 'AP: local answers, last writer wins',
  siblings: 'AP: local answers, siblings are kept',
}

const variants: Readonly<Record<CapVariant, string>> = {
  sound: 'As it should be',
  readOne: 'Reads ask one replica',
  noWriteBack: 'Reads are not written back',
  sloppyQuorum: 'Sloppy quorum',
  leaderLocalReads: 'Leader, with local reads',
  retryNewTag: 'Retries under a new tag',
  nodeTieBreak: 'Ties broken by node only',
  clockTags: 'Tags from wall clocks',
  waitForAll: 'Pretend the network never fails (“CA”)',
  arrivalOrder: 'Last to arrive wins',
  blindOverwrite: 'Overwrite unseen siblings',
}

const stage = {
  title: 'A cluster of replicas, their clients, and the messages between them',
  other: (mode: string) => `The same requests: ${mode}`,
  free: 'free',
  up: 'up',
  down: 'crashed',
  partition: 'partition',
  waiting: 'waiting',
  readNothing: 'free',
  values: (values: readonly string[]) => values.join(' | '),
  differs: (replicas: number, clients: number, messages: number) => {
    const counted = [
      ...(replicas === 0 ? [] : [replicas === 1 ? '1 replica' : `${replicas} replicas`]),
      ...(clients === 0 ? [] : [clients === 1 ? '1 client' : `${clients} clients`]),
      ...(messages === 0 ? [] : [messages === 1 ? '1 message' : `${messages} messages`]),
    ]
    return counted.length === 0 ? 'no difference now' : `differs: ${counted.join(', ')}`
  },
  version: (counter: number) => `v${counter}`,
  message: (id: number, kind: string, from: number, to: number) =>
    `Message ${id} (${kind}) from replica ${from} to replica ${to}`,
  kinds,
}

const controls = {
  title: 'What happens now',
  write: (client: number) => `c${client} takes the bay`,
  read: (client: number) => `c${client} asks who has it`,
  drawCut: 'Draw a cut',
  drawing: 'Drag a line across the links',
  cutOff: (replica: number) => `Cut off R${replica}`,
  heal: 'Heal all links',
  crash: (replica: number) => `Crash R${replica}`,
  restart: (replica: number) => `Restart R${replica}`,
  compare: 'Beside it',
  compareNone: 'nothing',
  branch: (number: number) => `Branch ${number} of this run`,
  way: 'Who answers',
  ways: { mode: 'as the mode has it', majority: 'a majority', alone: 'its own replica alone' },
  mode: 'Mode',
  variant: 'Built',
  fresh: 'Start again',
  share: 'Share',
}

const evidence = {
  label: 'Evidence',
  verdict: 'Verdict',
  links: 'Links',
  settings: 'Settings',
  transcript: 'Event log',
  cause: 'Cause',
  prove: 'Prove it',
}

const verdict = {
  heading: 'Is what clients saw linearizable?',
  yes: 'Yes, so far',
  no: 'No',
  unknown: 'Unknown',
  noReason: 'Each read returned the newest write that had been answered, or one that was under way.',
  meters: 'Meters, simulated',
  meter: 'Meter',
  value: 'Now',
  answered: 'Answered',
  timedOut: 'Not answered in time (pending)',
  refused: 'Refused at once',
  staleReads: 'Stale reads',
  stalestBy: 'Stalest read, behind by',
  lostWrites: 'Answered writes that are lost',
  divergence: 'Different contents among replicas',
  convergedAfter: 'All agreed, after healing',
  meanLatency: 'Mean time to an answer',
  meanRounds: 'Mean rounds to a quorum',
  ms: (value: number) => `${value.toFixed(0)} ms`,
  none: 'not yet',
  promise: {
    cp: 'This mode promises it.',
    ap: 'This mode promises only that replicas agree in the end.',
    siblings: 'This mode promises that no answered write is lost unseen.',
  } satisfies Record<CapMode, string>,
}

const lanes = {
  title: 'History: what each client asked, and was answered',
  read: (value: string) => `reads ${value}`,
  write: (value: string) => `writes ${value}`,
  pending: 'pending',
  refused: 'refused',
  empty: 'Nobody has asked anything yet. Let a client take the bay, then press Play.',
  op: (client: string, what: string, from: string, to: string) => `${client} ${what}, from ${from} to ${to}`,
  guilty: 'breaks linearizability',
}

const links = {
  caption: 'Who can reach whom',
  from: 'From',
  open: (from: number, to: number) => `Replica ${from} reaches replica ${to}`,
  note: 'Each box is one direction of one link: one-way and partial partitions come by clearing single boxes.',
}

const settings = {
  replicas: 'Replicas',
  clients: 'Clients',
  rate: 'Requests of each client',
  rateText: (value: number) => (value === 0 ? 'by hand' : `${value.toFixed(1)} per s`),
  readShare: 'Reads among them',
  percent: (value: number) => `${Math.round(100 * value)} %`,
  latencyMedian: 'Latency (median)',
  latencySigma: 'Heavy tail',
  loss: 'Messages lost',
  duplication: 'Messages doubled',
  clockSkew: 'Clocks differ by',
  timeout: 'Clients give up after',
  refuseAtOnce: 'Without a majority',
  refusals: { no: 'wait until the client gives up', yes: 'refuse at once' },
  gossipEvery: 'Replicas compare notes every',
  length: 'Length of the film',
  ms: (value: number) => `${Math.round(value)} ms`,
  plain: (value: number) => value.toFixed(1),
  note: 'A setting holds for the whole film, from its beginning. What you did stays, at its moment.',
}

const inspect = {
  title: 'Chosen',
  nothing: 'Choose a replica, a client or a message to look into it.',
  value: (replica: number) => `How R${replica} came to hold this`,
  valueNever: (replica: number) => `R${replica} has held this from the beginning.`,
  inFlight: 'In flight',
  none: 'No message is in flight at this moment.',
  drop: 'Drop',
  duplicate: 'Double',
  delay: 'Delay 200 ms',
}

const prove = {
  text: 'Plays random schedules of partitions, crashes, loss, doubled and late messages in a worker, and judges what clients saw in each.',
  run: (runs: number) => `Prove it with ${runs.toLocaleString('en')} runs`,
  runs: 'Runs',
  progress: (done: number, all: number) => `${done.toLocaleString('en')} of ${all.toLocaleString('en')} runs`,
  speed: (perSecond: number) => `${Math.round(perSecond).toLocaleString('en')} runs a second`,
  linearizable: 'Linearizable',
  violations: 'Violations',
  unknown: 'Unknown',
  operations: 'Operations judged',
  result: 'What the runs came to',
  load: (seed: number) => `Load run ${seed} into the time line`,
  failed: (why: string) => `Failed to prove: because ${why}. Start again.`,
}

/** All that stands on the screen, in English. */
export const screenTexts = {
  title: 'CAP: consistent or available',
  chapter: 'Eventual consistency',
  modes,
  variants,
  stage,
  controls,
  evidence,
  verdict,
  lanes,
  links,
  settings,
  inspect,
  prove,
}

/** All texts of the CAP lab but the sentences of its film. */
export const capWords = defineWords({
  en: { ...screenTexts, lesson: lessonTexts, challenges: challengeTexts },
  nl: { ...screenTextsNl, lesson: lessonTextsNl, challenges: challengeTextsNl },
})
