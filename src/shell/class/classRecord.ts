import type { Projection } from '../../store/index.ts'
import type { ClassPlace } from './join/classAddress.ts'

/** What a lecturer's classes have come to. */
export interface ClassRecord {
  /** The class that was opened last; null before the first. */
  readonly current: ClassPlace | null
  /** Texts that were handed in, by the code of the class. */
  readonly texts: Readonly<Record<string, readonly string[]>>
}

const prefix = 'class-'

/** Name of the stream that holds a class. */
export const classStream = (code: string): string => `${prefix}${code}`

/** All that is stored of a class. */
export type ClassEntry =
  | { readonly eventType: 'ClassOpened'; readonly eventData: ClassPlace }
  | { readonly eventType: 'AnswersHandedIn'; readonly eventData: { readonly text: string } }

/** What was handed in to a class. A code may be a name that every object has: only own members count. */
export const textsOf = ({ texts }: ClassRecord, code: string): readonly string[] =>
  Object.hasOwn(texts, code) ? (texts[code] ?? []) : []

const isClass = (data: Readonly<Record<string, unknown>>): boolean =>
  ['code', 'lab', 'step'].every((name) => typeof data[name] === 'string') &&
  (data['run'] === null || typeof data['run'] === 'string')

/** The classes in the store, folded from their streams; texts are read and checked again by whoever counts. */
export const classRecord: Projection<ClassRecord> = {
  name: 'class-record',
  version: 1,
  initial: { current: null, texts: {} },
  when: (record, { aggregateId, eventType, eventData }) => {
    if (!aggregateId.startsWith(prefix)) return record
    const data = eventData as Readonly<Record<string, unknown>>
    const code = aggregateId.slice(prefix.length)
    if (!/^[a-z0-9]{4,12}$/.test(code)) return record
    if (eventType === 'ClassOpened' && isClass(data))
      return { ...record, current: data as unknown as ClassPlace }
    if (eventType !== 'AnswersHandedIn' || typeof data['text'] !== 'string') return record
    return { ...record, texts: { ...record.texts, [code]: [...textsOf(record, code), data['text']] } }
  },
}
