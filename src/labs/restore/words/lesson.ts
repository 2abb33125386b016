import type { StepText } from '../../../teaching/index.ts'
import type { RestoreStepId } from '../lesson.ts'

/** The steps in words. */
export const lessonTexts: Readonly<Record<RestoreStepId, StepText>> = {
  backup: {
    title: 'A backup, and then an hour of work',
    say: 'At one o’clock the garage’s 111 events go into a backup file. Then comes a busy hour: three customers are registered, with their cars and their jobs.',
    predict: {
      ask: 'How many events are in the database, and not in the file, at two o’clock?',
      unit: 'events',
      told: 'Ten: three visits of three events, and a planning that was created for their day. A backup is as old as its last event.',
    },
  },
  mistake: {
    title: 'Five past two: the wrong script',
    say: 'An operator runs a script that was meant for the test environment. It cancels all jobs to come and deactivates all customers. The rules allow each of its 27 commands.',
    predict: {
      ask: 'Which earlier rows of the event store did the script change?',
      options: {
        customers: 'Those of the customers',
        jobs: 'Those of the jobs',
        none: 'None',
      },
      told: 'None: it appended 27 events. The state is wrong, the past is whole; that is why there is a position to go back to.',
    },
  },
  letters: {
    title: 'What has left cannot be unsent',
    say: 'Each event called for a letter, and the letters left at once. Three more customers come in, and only at 15:45 somebody asks why all of them got a last reminder.',
    predict: {
      ask: 'The store will be restored. What becomes of the 27 letters?',
      options: { back: 'They are undone with the events', gone: 'They stay sent' },
      told: 'They stay sent. Look under “Letters”: a restore brings back state, not post, mails or money. Those need a letter that puts them right.',
    },
  },
  file: {
    title: 'Restore the file',
    say: 'The backup of one o’clock goes into a new database, and its hash is compared with the one that the file announces. The database in use is not touched.',
    predict: {
      ask: 'What good work does the restored database lack?',
      options: {
        hour: 'The busy hour before the mistake',
        afternoon: 'The work after the mistake',
        both: 'Both',
      },
      told: 'Both: ten events of the hour before and nine of the afternoon. The recovery point is 59 minutes before the mistake: that is the RPO that this backup gives.',
    },
  },
  position: {
    title: 'Restore to a position',
    say: 'The log knows each position. All events up to the last one before the script go into another new database, byte for byte, and nothing of the script.',
    predict: {
      ask: 'How many events of good work from before the mistake are missing now?',
      unit: 'events',
      told: 'None. With the log as the source, the recovery point is any event that you name; a time will do as well, for each event carries one.',
    },
  },
  'side-effects': {
    title: 'Replay without side effects',
    say: 'In those 121 events there were 85 that called for a letter. While they were replayed, the part that sends letters was switched off.',
    predict: {
      ask: 'How many customers got a letter a second time by this restore?',
      options: { all: 'All of them', mistaken: 'Those of the script', none: 'Nobody' },
      told: 'Nobody. Try the switch “Side effects on while replaying”: then 85 letters leave once more. What answers the outside world must know whether it is a replay.',
    },
  },
  switch: {
    title: 'Switch over',
    say: 'The garage now works with the restored database. The time from the start of the restore up to here is the recovery time, RTO, measured on this machine.',
    predict: {
      ask: 'What becomes of the database with the mistake in it?',
      options: {
        deleted: 'It is deleted',
        cleaned: 'The mistake is taken out of it',
        kept: 'It stays as it is',
      },
      told: 'It stays: an abandoned future that can still be read. It holds the proof, and nine events of work that nobody wants to lose.',
    },
  },
  'carry-over': {
    title: 'Carry the good work over',
    say: 'The nine events of the afternoon are not copied. Their commands are sent once more, through the rules, in the world as it is now. One customer had got an hour that was only free because of the script.',
    predict: {
      ask: 'How many events can be carried over?',
      unit: 'events',
      told: 'Eight. The ninth is refused: three jobs already stand at that hour. Its letter has left; somebody has to call.',
    },
  },
  'two-moments': {
    title: 'Two services, two moments',
    say: 'Each context is restored by its own team: the workshop and the vehicles to 14:00, the customers to 13:00. All three are sound by themselves.',
    predict: {
      ask: 'What is the matter with the three of them together?',
      options: {
        fine: 'Nothing',
        orphans: 'Jobs and cars name customers whom nobody knows',
        refused: 'The store refuses such a restore',
      },
      told: 'Six orphans: three jobs and three cars name customers of the busy hour. No single store can notice: the invariant lies between them.',
    },
  },
  reconcile: {
    title: 'Reconcile by replay',
    say: 'The log still has what the customers lack. It is replayed up to where the workshop stands.',
    predict: {
      ask: 'How many events have to be replayed?',
      unit: 'events',
      told: 'Three registrations. Orphans: 0, and the state is the same as that of a restore to one position.',
    },
  },
  'common-cut': {
    title: 'One position is one common cut',
    say: 'Where all contexts are restored to the same position of one log, what names something comes after what it names.',
    predict: {
      ask: 'This log has 157 positions. At how many of them would a restore leave orphans?',
      unit: 'positions',
      told: 'At none; each was tried just now. Think of it when you design: one order for all, or a position that each service keeps of its neighbours.',
    },
  },
  availability: {
    title: 'Errors will occur',
    say: 'Availability is the share of time that something works: mean time between failures, divided by that and the mean time to repair together.',
    predict: {
      ask: 'A failure every 100 hours, repaired in 1 hour: how available is it?',
      unit: '%',
      told: '100 / 101 = 99.01 %. That is almost 87 hours a year.',
    },
  },
  'recover-fast': {
    title: 'So recover fast',
    say: 'Now the repair takes six minutes, 0.1 hour. Failures come as often as before. 100 / 100.1 = 99.90 %.',
    predict: {
      ask: 'What gives more: failures ten times as rare, or repairs ten times as fast?',
      options: { rarer: 'Rarer failures', faster: 'Faster repairs', same: 'The same' },
      told: 'Exactly the same. Ten times as rare is hard to promise; ten times as fast can be built and practised.',
    },
  },
  restart: {
    title: 'An actual restart',
    say: 'Crash it: the database is closed and everything in memory is dropped. Then the log is read and folded from its first event, with a clock beside it.',
    predict: {
      ask: 'What does the same state come from?',
      options: { memory: 'From what memory had kept', log: 'From the log alone' },
      told: 'From the log alone. Take the measured time as time to repair, and look at the availability. Reload this page too: the same state once more.',
    },
  },
}
