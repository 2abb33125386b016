import { Banner, Button } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { sessionWords } from '../words.ts'
import type { LabRun } from './useRun.ts'
import type { RunNotice } from './runSession.ts'

export interface RunNoticesProps {
  readonly run: Pick<LabRun<unknown, unknown, never>, 'notice' | 'lastError' | 'problem' | 'dismiss'>
}

interface NoticeProps {
  readonly notice: RunNotice
  readonly dismiss: () => void
}

const Notice = ({ notice, dismiss }: NoticeProps) => {
  const words = useWords(sessionWords)
  const action = <Button onClick={dismiss}>{words.dismiss}</Button>
  switch (notice.is) {
    case 'model changed':
      return (
        <Banner kind="info" title={words.modelChangedTitle} action={action}>
          {words.modelChanged(notice.from, notice.to)}
        </Banner>
      )
    case 'read again':
      return (
        <Banner kind="warn" title={words.readAgainTitle} action={action}>
          {words.readAgain} {notice.because}
        </Banner>
      )
  }
}

/** What a person should know about the run on screen; nothing when all is well. Put it above the stage. */
export const RunNotices = ({ run }: RunNoticesProps) => {
  const words = useWords(sessionWords)
  const { notice, lastError, problem, dismiss } = run
  return (
    <>
      {notice !== null && <Notice notice={notice} dismiss={dismiss} />}
      {lastError !== null && (
        <Banner
          kind="error"
          title={words.errorTitle}
          action={<Button onClick={dismiss}>{words.dismiss}</Button>}
        >
          {lastError}
        </Banner>
      )}
      {problem !== null && (
        <Banner kind="error" title={words.problemTitle}>
          <p>{problem}</p>
          <p>{words.problemText}</p>
        </Banner>
      )}
    </>
  )
}
