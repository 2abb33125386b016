import { defineWords, type Language } from '../../../words/index.ts'
import type { CapSentence } from '../sentence.ts'

type Values = CapSentence['values']

/** The garage's bay: a value, or free. */
const bay = (value: string | number | undefined): string =>
  value === '' || value === undefined ? 'free' : String(value)

const way = ({ from, to }: Values): string => `replica ${from} to replica ${to}`

const ms = (value: unknown): string => `${Number(value).toFixed(0)} ms`

const en: Readonly<Record<CapSentence['key'], (values: Values) => string>> = {
  readCalled: ({ client, replica }) => `Client ${client} asks replica ${replica} who has the bay.`,
  writeCalled: ({ client, replica, value }) =>
    `Client ${client} asks replica ${replica} to give the bay to ${bay(value)}.`,
  readAnswered: ({ client, value, took, siblings }) =>
    Number(siblings) > 1
      ? `Client ${client} reads ${siblings} values that contradict each other, after ${ms(took)}, and goes on with ${bay(value)}.`
      : `Client ${client} reads ${bay(value)} after ${ms(took)}.`,
  writeAnswered: ({ client, value, took }) =>
    `Client ${client} is told that ${bay(value)} has the bay, after ${ms(took)}.`,
  timedOut: ({ client, f }) =>
    `Client ${client} gives up waiting for its ${f === 'r' ? 'read' : 'write'}. It is pending: it may still take effect.`,
  refused: ({ client, f }) =>
    `Client ${client} is refused at once: its replica reaches no majority for a ${f === 'r' ? 'read' : 'write'}. Nothing was stored.`,
  queued: ({ client }) => `Client ${client} still waits for an answer; the next request waits too.`,
  delivered: (values) => `A message (${values['kind']}) gets from ${way(values)}.`,
  lostByChance: (values) => `A message (${values['kind']}) from ${way(values)} is lost.`,
  lostByCut: (values) => `A message (${values['kind']}) from ${way(values)} ends at the partition.`,
  lostByDown: (values) => `A message (${values['kind']}) from ${way(values)} finds the replica down.`,
  lostByHand: (values) => `The message (${values['kind']}) from ${way(values)} was dropped by hand.`,
  adopted: ({ replica, value, before }) =>
    `Replica ${replica} now holds ${bay(value)}; before: ${bay(before)}.`,
  merged: ({ replica, siblings }) => `Replica ${replica} merges: it now holds ${siblings} value(s).`,
  resent: ({ client, count }) => `The request of client ${client} is sent again to ${count} replica(s).`,
  cut: () => 'Links are cut: a partition begins.',
  healed: () => 'Links are open again.',
  crashed: ({ replica }) => `Replica ${replica} crashes. What it stored stays.`,
  restarted: ({ replica }) => `Replica ${replica} restarts with what it had stored.`,
  sent: ({ count }) => (count === 1 ? 'One message leaves.' : `${count} messages leave.`),
  skewed: ({ replica, skew }) => `The clock of replica ${replica} is off by ${ms(skew)}.`,
  opened: () => 'The cluster is up, and the bay is free.',
  delayed: ({ by }) => `A message is delayed by hand, by ${ms(by)}.`,
  duplicated: () => 'A message is duplicated by hand.',
  workloadStopped: () => 'The workload stops.',
  nothing: () => 'Nothing that anybody sees.',
}

const brug = (value: string | number | undefined): string =>
  value === '' || value === undefined ? 'vrij' : String(value)

const weg = ({ from, to }: Values): string => `replica ${from} naar replica ${to}`

const nl: typeof en = {
  readCalled: ({ client, replica }) => `Client ${client} vraagt replica ${replica} wie de brug heeft.`,
  writeCalled: ({ client, replica, value }) =>
    `Client ${client} vraagt replica ${replica} de brug aan ${brug(value)} te geven.`,
  readAnswered: ({ client, value, took, siblings }) =>
    Number(siblings) > 1
      ? `Client ${client} leest ${siblings} waarden die elkaar tegenspreken, na ${ms(took)}, en gaat verder met ${brug(value)}.`
      : `Client ${client} leest ${brug(value)} na ${ms(took)}.`,
  writeAnswered: ({ client, value, took }) =>
    `Client ${client} hoort dat ${brug(value)} de brug heeft, na ${ms(took)}.`,
  timedOut: ({ client, f }) =>
    `Client ${client} geeft het wachten op zijn ${f === 'r' ? 'lezen' : 'schrijven'} op. Het hangt: het kan nog effect krijgen.`,
  refused: ({ client, f }) =>
    `Client ${client} wordt meteen geweigerd: zijn replica bereikt geen meerderheid om te ${f === 'r' ? 'lezen' : 'schrijven'}. Er is niets opgeslagen.`,
  queued: ({ client }) => `Client ${client} wacht nog op een antwoord; het volgende verzoek wacht ook.`,
  delivered: (values) => `Een bericht (${values['kind']}) komt van ${weg(values)}.`,
  lostByChance: (values) => `Een bericht (${values['kind']}) van ${weg(values)} gaat verloren.`,
  lostByCut: (values) => `Een bericht (${values['kind']}) van ${weg(values)} eindigt bij de partitie.`,
  lostByDown: (values) => `Een bericht (${values['kind']}) van ${weg(values)} treft de replica uit aan.`,
  lostByHand: (values) => `Het bericht (${values['kind']}) van ${weg(values)} is met de hand weggegooid.`,
  adopted: ({ replica, value, before }) =>
    `Replica ${replica} heeft nu ${brug(value)}; ervoor: ${brug(before)}.`,
  merged: ({ replica, siblings }) =>
    `Replica ${replica} voegt samen: hij heeft nu ${siblings} ${Number(siblings) === 1 ? 'waarde' : 'waarden'}.`,
  resent: ({ client, count }) =>
    `Het verzoek van client ${client} gaat opnieuw naar ${count} ${Number(count) === 1 ? 'replica' : 'replica’s'}.`,
  cut: () => 'Verbindingen zijn geknipt: een partitie begint.',
  healed: () => 'Verbindingen zijn weer open.',
  crashed: ({ replica }) => `Replica ${replica} valt uit. Wat hij opsloeg blijft.`,
  restarted: ({ replica }) => `Replica ${replica} start weer met wat hij had opgeslagen.`,
  sent: ({ count }) => (count === 1 ? 'Eén bericht vertrekt.' : `${count} berichten vertrekken.`),
  skewed: ({ replica, skew }) => `De klok van replica ${replica} zit er ${ms(skew)} naast.`,
  opened: () => 'Het cluster draait, en de brug is vrij.',
  delayed: ({ by }) => `Een bericht wordt met de hand vertraagd, met ${ms(by)}.`,
  duplicated: () => 'Een bericht wordt met de hand verdubbeld.',
  workloadStopped: () => 'De belasting stopt.',
  nothing: () => 'Niets wat iemand ziet.',
}

const words = defineWords({ en, nl })

/** One plain sentence for each event. */
export const sentencesIn = (language: Language): typeof en => words[language] ?? words.en
