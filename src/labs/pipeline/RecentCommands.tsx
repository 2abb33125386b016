import { Badge } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './RecentCommands.module.css'
import type { Trace } from './path/trace.ts'
import { pipelineWords } from './words/index.ts'

interface RecentCommandsProps {
  readonly traces: readonly Trace[]
  readonly chosen: Trace | null
  readonly choose: (id: string) => void
}

/** The commands that were sent, newest first; each can be played again. */
export const RecentCommands = ({ traces, chosen, choose }: RecentCommandsProps) => {
  const { form } = useWords(pipelineWords)
  if (traces.length === 0) return null
  return (
    <nav aria-label={form.recent} className={styles['recent']}>
      {traces.slice(0, 12).map((trace) => (
        <button
          key={trace.id}
          type="button"
          aria-pressed={trace.id === chosen?.id}
          aria-label={form.play(trace.command, form.recentEnd[trace.end])}
          title={form.play(trace.command, form.recentEnd[trace.end])}
          onClick={() => choose(trace.id)}
        >
          {trace.command}
          <Badge
            family={trace.end === 'accepted' ? 'good' : trace.end === 'under way' ? 'neutral' : 'failure'}
          >
            {form.recentEnd[trace.end]}
          </Badge>
        </button>
      ))}
    </nav>
  )
}
