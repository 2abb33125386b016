import { Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { sagaWords } from '../words/index.ts'
import styles from './Saga.module.css'
import type { SagaRun } from './sagaRun.ts'

interface ChoicesProps {
  readonly run: SagaRun
  readonly beside: boolean
  readonly onBeside: (shown: boolean) => void
}

const optionsOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([value, label]) => ({ value, label }))

/** How it is booked, who has a reason to say no, and what stands beside it. */
export const Choices = ({ run, beside, onBeside }: ChoicesProps) => {
  const words = useWords(sagaWords).controls
  const { way } = run.settings
  const one = (name: string, label: string, texts: Readonly<Record<string, string>>) => (
    <Select
      label={label}
      value={String(run.settings[name])}
      options={optionsOf(texts)}
      onChange={(event) => void run.change(name, event.target.value)}
    />
  )
  return (
    <div className={styles['choices']} data-lab-controls>
      {one('way', words.way, words.ways)}
      {one('refuser', words.refuser, words.refusers)}
      {way === 'saga' && one('sequence', words.sequence, words.sequences)}
      <Select
        label={words.beside}
        value={beside ? 'other' : ''}
        options={[
          { value: '', label: words.nothing },
          { value: 'other', label: way === 'saga' ? words.ways.twoPhase : words.ways.saga },
        ]}
        onChange={(event) => onBeside(event.target.value === 'other')}
      />
    </div>
  )
}
