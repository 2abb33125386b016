/** The files that run when a command is handled: name to where they lie. */
const places = {
  'handle.ts': '../handling/handle.ts',
  'externalChecks.ts': '../handling/externalChecks.ts',
  'workshopPlanning.ts': '../../../garage/planning/workshopPlanning.ts',
  'slotChecks.ts': '../../../garage/planning/slotChecks.ts',
  'jobChecks.ts': '../../../garage/planning/jobChecks.ts',
  'check.ts': '../../../garage/check.ts',
  'aggregate.ts': '../aggregate/aggregate.ts',
  'planningState.ts': '../../../garage/planning/planningState.ts',
  'recordTrace.ts': '../handling/recordTrace.ts',
} as const satisfies Readonly<Record<string, string>>

export type SourceFile = keyof typeof places

/** Their text only, put in by the build: nothing of it is run from here. */
const texts = import.meta.glob<string>(
  [
    '../handling/{handle,externalChecks,recordTrace}.ts',
    '../aggregate/aggregate.ts',
    '../../../garage/planning/{workshopPlanning,slotChecks,jobChecks,planningState}.ts',
    '../../../garage/check.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
)

const textOf = (file: SourceFile): string => {
  const text = texts[places[file]]
  if (text === undefined)
    throw new Error(`Failed to show ${file}: because the build left it out. Add it to the list of sources.`)
  return text
}

/** Names of the files, in the order in which a command meets them. */
export const sourceFiles = Object.keys(places) as readonly SourceFile[]

/** The source of each file as it is in this build. */
export const sources = Object.fromEntries(sourceFiles.map((file) => [file, textOf(file)])) as Readonly<
  Record<SourceFile, string>
>
