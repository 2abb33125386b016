import { useOfferWhatIfs, type OfferedWhatIf } from '../../../session/index.ts'
import { useWords } from '../../../words/index.ts'
import type { CapInput } from '../model/events.ts'
import { splitOff } from '../model/network.ts'
import type { CapState } from '../model/state.ts'
import { capWords } from '../words/index.ts'
import type { CapRun } from './capRun.ts'

type Words = (typeof capWords)['en']
type Offered = OfferedWhatIf<CapInput>

/** The most messages in flight that are offered. */
const mostMessages = 12

const ofMessages = ({ messages }: CapState, { stage, inspect }: Words): readonly Offered[] =>
  messages.slice(0, mostMessages).flatMap(({ id, kind, from, to }) => {
    const message = stage.message(id, stage.kinds[kind], from + 1, to + 1)
    return [
      { id: `drop ${id}`, to: message, label: inspect.drop, input: { is: 'messageDropped', id } as const },
      {
        id: `delay ${id}`,
        to: message,
        label: inspect.delay,
        input: { is: 'messageDelayed', id, by: 200 } as const,
      },
      {
        id: `double ${id}`,
        to: message,
        label: inspect.duplicate,
        input: { is: 'messageDuplicated', id, by: 20 } as const,
      },
    ]
  })

const ofLinks = ({ replicas, links }: CapState, { controls }: Words): readonly Offered[] => {
  const to = controls.title
  const count = replicas.length
  if (!links.every((row) => row.every(Boolean)))
    return [{ id: 'heal', to, label: controls.heal, input: { is: 'healed' } }]
  return replicas.map(({ id }) => ({
    id: `cut ${id}`,
    to,
    label: controls.cutOff(id + 1),
    input: { is: 'linksSet', links: splitOff(count, [id]) },
  }))
}

const ofReplicas = ({ replicas }: CapState, { controls }: Words): readonly Offered[] =>
  replicas.map(({ id, up }) => ({
    id: `${up ? 'crash' : 'restart'} ${id}`,
    to: controls.title,
    label: up ? controls.crash(id + 1) : controls.restart(id + 1),
    input: { is: up ? 'crashed' : 'restarted', replica: id },
  }))

const ofClients = ({ clients }: CapState, { controls }: Words): readonly Offered[] =>
  clients.flatMap(({ id }) => [
    {
      id: `write ${id}`,
      to: controls.title,
      label: controls.write(id + 1),
      input: { is: 'asked', client: id, f: 'w' } as const,
    },
    {
      id: `read ${id}`,
      to: controls.title,
      label: controls.read(id + 1),
      input: { is: 'asked', client: id, f: 'r' } as const,
    },
  ])

/** All that can be tried at a moment of the cluster: on links, replicas, clients, and on each message in flight. */
export const capWhatIfs = (state: CapState, words: Words): readonly Offered[] => [
  ...ofLinks(state, words),
  ...ofReplicas(state, words),
  ...ofClients(state, words),
  ...ofMessages(state, words),
]

/** Offers what can be tried where the playhead stands. */
export const useCapWhatIfs = (run: CapRun, state: CapState): void =>
  useOfferWhatIfs(run, capWhatIfs(state, useWords(capWords)))
