import type { Stage } from '../handling/stage.ts'
import { sources, type SourceFile } from './sources.ts'

/** A line of a source file; `line` counts from 1. */
export interface Place {
  readonly file: SourceFile
  readonly line: number
}

const lineWith = (file: SourceFile, text: string): number =>
  sources[file].split('\n').findIndex((line) => line.includes(text)) + 1

const found = (file: SourceFile, text: string): Place | null => {
  const line = lineWith(file, text)
  return line === 0 ? null : { file, line }
}

const ruleFiles: readonly SourceFile[] = ['workshopPlanning.ts', 'slotChecks.ts', 'jobChecks.ts', 'check.ts']

const placeOfRule = (rule: string): Place | null =>
  ruleFiles.map((file) => found(file, `'${rule}'`)).find((place) => place !== null) ?? null

/** The line that ran at a stage; null where nothing of ours did. */
export const placeOf = (stage: Stage): Place | null => {
  switch (stage.is) {
    case 'received':
      return found('handle.ts', 'export const handle = async')
    case 'asked':
      return found(
        'externalChecks.ts',
        `rule: externalRules.${stage.check.rule === 'PartsMustBeInStock' ? 'parts' : 'vehicle'}`,
      )
    case 'loaded':
      return found('handle.ts', 'aggregate = replayed(workshopPlanning')
    case 'ruled':
      return placeOfRule(stage.check.rule)
    case 'refused':
      return found('handle.ts', "return 'refused'")
    case 'mapped':
      return found('workshopPlanning.ts', `eventType: '${stage.types.at(-1) ?? ''}'`)
    case 'raised':
      return found('planningState.ts', `case '${stage.event.eventType}'`)
    case 'stored':
      return found('handle.ts', 'await store.append(')
    case 'published':
      return found('recordTrace.ts', 'store.follow(')
    case 'failed':
      return found('recordTrace.ts', 'catch (error)')
  }
}
