import { useState } from 'react'
import { Button, Dialog, KeyList, TextInput } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { StepOnScreen } from '../../../teaching/index.ts'
import type { Layer } from '../keys/presenterAction.ts'
import type { Move } from '../script/place.ts'
import { presentingWords } from '../words.ts'
import styles from './Presenting.module.css'

interface GoProps {
  readonly steps: readonly StepOnScreen[]
  readonly current: number
  readonly onMove: (move: Move) => void
}

const Overview = ({ steps, current, onMove }: GoProps) => {
  const words = useWords(presentingWords)
  return (
    <ol className={styles['steps']}>
      {steps.map(({ id, title }, index) => (
        <li key={id}>
          <button
            type="button"
            aria-current={index === current ? 'step' : undefined}
            onClick={() => onMove({ to: 'step', number: index + 1 })}
          >
            {words.step(index + 1, title)}
          </button>
        </li>
      ))}
    </ol>
  )
}

const GoTo = ({ steps, onMove }: Omit<GoProps, 'current'>) => {
  const words = useWords(presentingWords)
  const [number, setNumber] = useState('')
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (Number(number) > 0) onMove({ to: 'step', number: Math.round(Number(number)) })
      }}
    >
      <TextInput
        label={words.goToLabel(steps.length)}
        inputMode="numeric"
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
      <Button type="submit" kind="primary">
        {words.go}
      </Button>
    </form>
  )
}

export interface LayersProps extends GoProps {
  readonly layer: Layer
  readonly onClose: () => void
}

/** What lies over the stage: nothing, black, all steps, a number to type, or the keys. */
export const Layers = ({ layer, steps, current, onMove, onClose }: LayersProps) => {
  const words = useWords(presentingWords)
  return (
    <>
      {layer === 'black' && <div role="img" aria-label={words.black} className={styles['black']} />}
      <Dialog open={layer === 'overview'} onClose={onClose} title={words.steps}>
        <Overview steps={steps} current={current} onMove={onMove} />
      </Dialog>
      <Dialog open={layer === 'go-to'} onClose={onClose} title={words.goTo}>
        <GoTo steps={steps} onMove={onMove} />
      </Dialog>
      <Dialog open={layer === 'help'} onClose={onClose} title={words.helpTitle}>
        <KeyList keys={words.keys} />
      </Dialog>
    </>
  )
}
