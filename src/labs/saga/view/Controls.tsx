import { useState } from 'react'
import { Button, Disclosure, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { isUp, participantIds, type NodeId } from '../model/world.ts'
import type { CrashPoint, CrashStep, SagaInput, SagaState } from '../state.ts'
import { sagaWords } from '../words/index.ts'
import styles from './Saga.module.css'
import type { SagaRun } from './sagaRun.ts'

interface ControlsProps {
  readonly run: SagaRun
  readonly state: SagaState
}

const nodes: readonly NodeId[] = ['desk', ...participantIds]
const steps: readonly CrashStep[] = ['first', 'last']
const points: readonly CrashPoint[] = ['received', 'stored', 'sentOne']

/** What somebody can do where the playhead stands: book, look, crash and restart a node, or set a trap for it. */
export const Controls = ({ run, state }: ControlsProps) => {
  const { controls: words, stage } = useWords(sagaWords)
  const [node, setNode] = useState<NodeId>('desk')
  const [step, setStep] = useState<CrashStep>('last')
  const [point, setPoint] = useState<CrashPoint>('stored')
  const give = (input: SagaInput) => (): void => void run.give(input)
  const select = <Value extends string>(
    label: string,
    value: Value,
    choose: {
      readonly from: readonly Value[]
      readonly name: (one: Value) => string
      readonly set: (one: Value) => void
    },
  ) => (
    <Select
      label={label}
      value={value}
      options={choose.from.map((one) => ({ value: one, label: choose.name(one) }))}
      onChange={(event) => choose.set(event.target.value as Value)}
    />
  )
  return (
    <div className={styles['controls']} role="group" aria-label={words.now} data-lab-controls>
      <Button size="small" kind="command" onClick={give({ is: 'booked' })}>
        {words.book}
      </Button>
      <Button size="small" onClick={give({ is: 'looked' })}>
        {words.look}
      </Button>
      {select(words.node, node, { from: nodes, name: (one) => stage.nodes[one], set: setNode })}
      {isUp(state.world, node) ? (
        <Button size="small" kind="danger" onClick={give({ is: 'crashed', node })}>
          {words.crash}
        </Button>
      ) : (
        <Button size="small" onClick={give({ is: 'restarted', node })}>
          {words.restart}
        </Button>
      )}
      <Disclosure summary={words.trap}>
        <div className={styles['controls']}>
          {select(words.step, step, { from: steps, name: (one) => stage.steps[one], set: setStep })}
          {select(words.point, point, { from: points, name: (one) => stage.points[one], set: setPoint })}
          <Button size="small" kind="danger" onClick={give({ is: 'trapSet', trap: { node, step, point } })}>
            {words.setTrap}
          </Button>
        </div>
      </Disclosure>
    </div>
  )
}
