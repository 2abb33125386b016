import type { Completion } from '@codemirror/autocomplete'
import type { BenchView } from '../bench/bench.ts'

const always: readonly Completion[] = [
  { label: 'domain', type: 'function', detail: '({ name, ... })' },
  { label: 'raise', type: 'function', detail: '(type, data) → state' },
  { label: 'refuse', type: 'function', detail: '(reason)' },
  ...['state', 'command', 'event', 'view'].map((label) => ({ label, type: 'variable' })),
  ...['type', 'data', 'decide', 'evolve', 'commands', 'projections', 'initialState', 'initial', 'on'].map(
    (label) => ({ label, type: 'property' }),
  ),
]

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []

/** The names that exist: those of every domain, and the commands, events and fields of the learner's own. */
export const completionsOf = (text: string, { played, events }: BenchView): readonly Completion[] => {
  const raised = [...text.matchAll(/raise\(\s*['"](\w+)['"]/g)].map((match) => match[1] ?? '')
  const of = (type: string, names: readonly string[]): readonly Completion[] =>
    [...new Set(names)].map((label) => ({ label, type }))
  return [
    ...of('class', [...raised, ...events.map(({ eventType }) => eventType)]),
    ...of('class', played?.forms.map(({ name }) => name) ?? []),
    ...of('property', [
      ...(played?.states.flatMap(keysOf) ?? []),
      ...(played?.forms.flatMap(({ fields }) => fields.map(({ name }) => name)) ?? []),
    ]),
    ...always,
  ]
}
