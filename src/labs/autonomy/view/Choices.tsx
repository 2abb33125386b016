import { Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { ViewId } from '../lesson.ts'
import { autonomyWords } from '../words/index.ts'
import styles from './Autonomy.module.css'
import type { AutonomyRun } from './autonomyRun.ts'
import type { Beside } from './beside.ts'

interface ChoicesProps {
  readonly run: AutonomyRun
  readonly view: ViewId
  readonly onView: (view: ViewId) => void
  /** What can stand beside, by name, and what does. */
  readonly besides: readonly Beside[]
  readonly beside: string
  readonly onBeside: (id: string) => void
}

const optionsOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([value, label]) => ({ value, label }))

/** Ask or copy, how copies are fed, how long the film is, what the stage shows, and what stands beside it. */
export const Choices = ({ run, view, onView, besides, beside, onBeside }: ChoicesProps) => {
  const words = useWords(autonomyWords).controls
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
      {run.settings['way'] === 'copy' && one('feed', words.feed, words.feeds)}
      {one('story', words.story, words.stories)}
      <Select
        label={words.view}
        value={view}
        options={optionsOf(words.views)}
        onChange={(event) => onView(event.target.value as ViewId)}
      />
      {view === 'world' && (
        <Select
          label={words.beside}
          value={beside}
          options={[
            { value: '', label: words.nothing },
            ...besides.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChange={(event) => onBeside(event.target.value)}
        />
      )}
    </div>
  )
}
