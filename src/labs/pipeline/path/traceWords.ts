/** Sentences for the stations of a trace. */
export interface TraceWords {
  readonly pressed: (actor: string) => string
  readonly command: (command: string) => string
  readonly handler: (context: string) => string
  readonly loaded: (events: number, version: number) => string
  readonly checksHold: (rules: number) => string
  readonly checkFails: (rule: string, reason: string) => string
  readonly executed: (events: string) => string
  readonly appended: (positions: string, version: number, groupSize: number) => string
  readonly published: (id: number) => string
  readonly projected: (readModel: string, checkpoint: number) => string
  readonly shown: (readModel: string) => string
}
