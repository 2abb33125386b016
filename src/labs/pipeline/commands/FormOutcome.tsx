import type { ReactNode } from 'react'
import { useWords } from '../../../words/index.ts'
import { eventTypeOf, type Trace } from '../path/trace.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './CommandForms.module.css'

const Outcome = ({ bad, children }: { readonly bad: boolean; readonly children: ReactNode }) => (
  <p className={styles['outcome']} role={bad ? 'alert' : 'status'} data-bad={bad}>
    {children}
  </p>
)

/** What became of the command that was sent last. */
export const FormOutcome = ({ trace }: { readonly trace: Trace }) => {
  const words = useWords(pipelineWords).form
  switch (trace.end) {
    case 'under way':
      return null
    case 'accepted':
      return <Outcome bad={false}>{words.accepted(eventTypeOf(trace) ?? '')}</Outcome>
    case 'rejected': {
      const failed = trace.rules.find((rule) => !rule.holds)
      return (
        <Outcome bad>
          <strong>{words.rejected(failed?.rule ?? '')}</strong> {failed?.reason}
        </Outcome>
      )
    }
    case 'failed':
      return <Outcome bad>{trace.failure}</Outcome>
  }
}
