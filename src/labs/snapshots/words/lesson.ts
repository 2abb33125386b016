import type { StepText } from '../../../teaching/index.ts'
import type { SnapshotsStepId } from '../lesson.ts'

/** The steps in words. */
export const lessonTexts: Readonly<Record<SnapshotsStepId, StepText>> = {
  replay: {
    title: 'Loading is replaying',
    say: 'An account of 1,037 events is loaded. State is a fold of events, so each of them is read and applied.',
    predict: {
      ask: 'How many events are replayed?',
      unit: 'events',
      told: 'All 1,037: without a snapshot every load begins at the first event.',
    },
  },
  snapshot: {
    title: 'A snapshot, and the tail',
    say: 'At every 100th event the state is saved besides. Loading begins with the newest snapshot and replays what came after.',
    predict: {
      ask: 'Of 1,037 events, with a snapshot every 100: how many are replayed?',
      unit: 'events',
      told: 'The newest snapshot is of version 1,000; 37 events come after it. The state is the same as by a full replay.',
    },
  },
  tail: {
    title: 'The interval decides on the tail',
    say: 'Now a snapshot every 300 events. Fewer rows, and a longer tail.',
    predict: {
      ask: 'How many events are replayed now?',
      unit: 'events',
      told: '1,037 less 900 is 137. On average the tail is half of the interval.',
    },
  },
  measure: {
    title: 'Measure before you decide',
    say: 'Ten thousand events, no snapshot. Open “Measure” and see what loading takes on this machine, from ten events up.',
    predict: {
      ask: 'What does the time of a full replay grow with?',
      options: {
        events: 'The number of events',
        constant: 'Nothing; it stays the same',
        age: 'The age of the account',
      },
      told: 'With the number of events. On logarithmic axes that becomes a straight line, flat at first, where each access has its fixed price.',
    },
  },
  'last-resort': {
    title: 'Only when absolutely necessary',
    say: 'Most aggregates are short. This one has 30 events. A snapshot would be a second schema to keep, rows to write, and one more thing to be wrong.',
    predict: {
      ask: 'Does it need a snapshot?',
      options: { yes: 'Yes', no: 'No' },
      told: 'No: the measured time of a full replay is far below what anybody feels.',
    },
  },
  silent: {
    title: 'The shape changes, and nobody says so',
    say: 'The balance is now kept in hundredths of a cent. The snapshots still have cents, and carry no version. Events are not concerned: they never held a balance.',
    predict: {
      ask: 'What does loading do?',
      options: {
        error: 'It fails with an error',
        replay: 'It replays everything',
        wrong: 'It shows a wrong balance',
      },
      told: 'A number is a number: the old cents are read as hundredths of a cent. The balance is wrong, and no error is raised.',
    },
  },
  versioned: {
    title: 'A version on each snapshot',
    say: 'The same change of shape. But each snapshot says which shape it has, and loading refuses those of another.',
    predict: {
      ask: 'How many of the 1,037 events are replayed?',
      unit: 'events',
      told: 'All 1,037: no snapshot fits. Slower, and right. A snapshot that is refused costs time, one that is wrongly taken costs the truth.',
    },
  },
  edited: {
    title: 'Somebody edits a snapshot',
    say: 'The newest snapshot gets € 1.000 by hand. Loading trusts it.',
  },
  refused: {
    title: 'The hash does not fit',
    say: 'The same edit, but loading compares the hash. It goes back to the snapshot before.',
    predict: {
      ask: 'How many events are replayed?',
      unit: 'events',
      told: 'The snapshot of version 1,000 is refused, that of version 900 is sound: 137 events are replayed.',
    },
  },
  early: {
    title: 'Computed wrongly from the start',
    say: 'The code that wrote the newest snapshot forgot the last event. Version and hash fit perfectly. Loading is wrong.',
    predict: {
      ask: 'What finds the wrong snapshot?',
      options: { hash: 'Its hash', version: 'Its schema version', replay: 'Comparing it with a replay' },
      told: 'Only the replay. It also says which field differs, and by how much.',
    },
  },
  rebuild: {
    title: 'Throw away and rebuild',
    say: 'Snapshots are derived. They are thrown away and made again from the events, which nobody touched; then all is right and quick.',
  },
  split: {
    title: 'Split, and the need is gone',
    say: 'A workshop year as one aggregate has 5,250 events. Cut by day, each planning has its own. An account that is closed every year does the same: it opens with the balance brought forward.',
    predict: {
      ask: 'How many events are replayed to load one day, when each day is an aggregate?',
      unit: 'events',
      told: '21 instead of 5,250. And clerks who work on different days no longer meet in one version.',
    },
  },
}
