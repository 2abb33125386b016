import { cockatielCode } from './cockatielCode.ts'
import { opossumCode } from './opossumCode.ts'
import type { CodeSettings, PolicyCode } from './policyCode.ts'
import { pollyCode } from './pollyCode.ts'
import { resilience4jCode } from './resilience4jCode.ts'

/** Libraries that a policy can be copied for. */
export type CodeLibrary = 'cockatiel' | 'opossum' | 'resilience4j' | 'polly'

const writers: Readonly<Record<CodeLibrary, (settings: CodeSettings) => PolicyCode>> = {
  cockatiel: cockatielCode,
  opossum: opossumCode,
  resilience4j: resilience4jCode,
  polly: pollyCode,
}

/** All libraries, in the order in which they are offered. */
export const codeLibraries = Object.keys(writers) as readonly CodeLibrary[]

/** Writes the policy for a library. */
export const codeFor = (library: CodeLibrary, settings: CodeSettings): PolicyCode =>
  writers[library](settings)
