export { Causes } from './causes/Causes.tsx'
export { excerptOf, type SourcePlace } from './causes/sourceLine.ts'
export { compareRun, type Change, type Comparison } from './comparison/compareRun.ts'
export { useComparison } from './comparison/useComparison.ts'
export { useStagedLesson, type StagedLesson, type StagedStep } from './lesson/useStagedLesson.ts'
export { playRun, type Played } from './run/playRun.ts'
export { RunGate } from './run/RunGate.tsx'
export { RunNotices } from './run/RunNotices.tsx'
export type { RunNotice } from './run/runSession.ts'
export { openRun, type RunLog, type RunStart } from './run/runStream.ts'
export { seekWhenLoaded } from './run/seekWhenLoaded.ts'
export { secondsOf } from './run/timeLine.ts'
export { useRun, type LabRun, type RunView } from './run/useRun.ts'
export { SettingSlider } from './settings/SettingSlider.tsx'
export {
  initialSettings,
  settingProblem,
  type SettingSpec,
  type SettingsSchema,
} from './settings/settingsSchema.ts'
export { fromBase64url, toBase64url } from './share/base64url.ts'
export { crc32 } from './share/crc32.ts'
export { deflate, inflate } from './share/deflate.ts'
export { newestRunFile } from './share/newestRunFile.ts'
export { plainJson } from './share/plainJson.ts'
export { ShareDialog } from './share/ShareDialog.tsx'
export { ShareError } from './share/ShareError.ts'
export type { SimulatedLab } from './simulatedLab.ts'
export {
  useOfferWhatIfs,
  useWhatIfsOnScreen,
  type OfferedWhatIf,
  type WhatIf,
  type WhatIfsOnScreen,
} from './whatif/whatIfsOnScreen.ts'
export { Transcript } from './transcript/Transcript.tsx'
