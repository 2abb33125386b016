export { isSolved, type Challenge, type ChallengeText } from './challenges/challenge.ts'
export { ChallengeList, type ChallengeListProps } from './challenges/ChallengeList.tsx'
export { Glossed } from './glossary/Glossed.tsx'
export { glossary, type Term } from './glossary/terms.ts'
export { HandInContext, type HandInLesson } from './handInContext.ts'
export { LessonPanel, type LessonPanelProps } from './lesson/LessonPanel.tsx'
export { usePlacing, type Placing } from './lesson/placing.ts'
export {
  lessonOnScreen,
  stepOnScreen,
  useLessonOnScreen,
  type LessonOnScreen,
  type StepFact,
  type StepOnScreen,
} from './lesson/lessonOnScreen.ts'
export { PredictionsContext } from './predictionsContext.ts'
export {
  learnerRecord,
  type Bet,
  type LearnerRecord,
  type Solved,
  type Sureness,
} from './record/learnerRecord.ts'
export { calibration, type CalibrationPoint } from './record/calibration.ts'
export { recordEntries, recordText } from './record/recordFile.ts'
export { useLearner, type Learner } from './record/useLearner.ts'
export type { MomentProps, StudySheet } from './studySheet.ts'
export { isRight, type Prediction, type StepText, type TaughtStep } from './taughtStep.ts'
