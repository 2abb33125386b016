import { useState } from 'react'
import { addDays, clockOf, type PlanningCommand } from '../../../garage/index.ts'
import { newId } from '../../../store/index.ts'
import { Banner, Button, Select, Switch, TextInput, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { failedRules, type PartsService, type Trace } from '../handling/stage.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import styles from './CommandForm.module.css'

type CommandType = 'PlanMaintenanceJob' | 'FinishMaintenanceJob'

interface Values {
  readonly type: CommandType
  readonly car: string
  readonly jobId: string
  readonly from: string
  readonly to: string
  readonly nextDay: boolean
}

const initial: Values = {
  type: 'PlanMaintenanceJob',
  car: '',
  jobId: '',
  from: '13:00',
  to: '15:00',
  nextDay: false,
}

const commandOf = ({ day, cars, planning, ownerOf }: Workshop, values: Values): PlanningCommand | null => {
  const { type, from, to, nextDay } = values
  const slot = { startTime: `${day}T${from}`, endTime: `${nextDay ? addDays(day, 1) : day}T${to}` }
  if (type === 'FinishMaintenanceJob') {
    const job = planning.jobs.find(({ jobId }) => jobId === values.jobId) ?? planning.jobs[0]
    return job === undefined
      ? null
      : {
          type,
          planningDate: day,
          jobId: job.jobId,
          startTime: job.startTime,
          endTime: job.endTime,
          notes: '',
        }
  }
  const car = cars.find(({ licenseNumber }) => licenseNumber === values.car) ?? cars[0]
  if (car === undefined) return null
  const { licenseNumber, brand, type: carType } = car
  return {
    type,
    planningDate: day,
    jobId: newId(),
    ...slot,
    customerInfo: ownerOf(car),
    vehicleInfo: { licenseNumber, brand, type: carType },
    description: 'Yearly check',
  }
}

const Outcome = ({ trace }: { readonly trace: Trace }) => {
  const { phases: words, stages } = useWords(commandHandlingWords)
  const stored = trace.steps.map(({ stage }) => stage).find((stage) => stage.is === 'stored')
  if (trace.ending === 'accepted')
    return <Banner kind="good">{words.accepted(stored?.ids.join(', ') ?? '')}</Banner>
  const last = trace.steps.at(-1)
  return (
    <Banner kind="error">
      {trace.ending === 'refused'
        ? words.refusedBy(failedRules(trace).map(words.rule).join(' · '))
        : last === undefined
          ? stages.nothing
          : stages.sentence(last.stage)}
    </Banner>
  )
}

interface FieldsProps {
  readonly workshop: Workshop
  readonly values: Values
  readonly enter: (change: Partial<Values>) => void
}

const PlanFields = ({ workshop, values, enter }: FieldsProps) => {
  const words = useWords(commandHandlingWords).phases
  return (
    <>
      <Select
        label={words.car}
        value={values.car}
        options={workshop.cars.map(({ licenseNumber, brand }) => ({
          value: licenseNumber,
          label: `${licenseNumber} ${brand}`,
        }))}
        onChange={(event) => enter({ car: event.target.value })}
      />
      <div className={styles['times']}>
        <TextInput
          label={words.from}
          type="time"
          value={values.from}
          onChange={(event) => enter({ from: event.target.value })}
        />
        <TextInput
          label={words.to}
          type="time"
          value={values.to}
          onChange={(event) => enter({ to: event.target.value })}
        />
      </div>
      <Switch label={words.nextDay} checked={values.nextDay} onChange={(nextDay) => enter({ nextDay })} />
    </>
  )
}

const FinishFields = ({ workshop, values, enter }: FieldsProps) => {
  const words = useWords(commandHandlingWords).phases
  const options = workshop.planning.jobs.map(({ jobId, startTime, endTime, vehicleInfo, standing }) => ({
    value: jobId,
    label: words.jobName(clockOf(startTime), clockOf(endTime), vehicleInfo.licenseNumber, standing.is),
  }))
  return (
    <Select
      label={words.job}
      value={values.jobId}
      options={options.length === 0 ? [{ value: '', label: words.noJob }] : options}
      onChange={(event) => enter({ jobId: event.target.value })}
    />
  )
}

/** The simulated parts service: up, slow or down. Kept in the notebook. */
const ServiceControl = ({ workshop: { notebook, write } }: { readonly workshop: Workshop }) => {
  const words = useWords(commandHandlingWords).phases
  return (
    <Select
      label={words.service}
      value={notebook.parts}
      options={(['up', 'slow', 'down'] as const).map((value) => ({ value, label: words.services[value] }))}
      onChange={(event) =>
        void write({
          eventType: 'PartsServiceSet',
          eventData: { parts: event.target.value as PartsService },
        })
      }
    />
  )
}

/** Makes a command and sends it. A refused command keeps all that was entered. */
export const CommandForm = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords(commandHandlingWords).phases
  const [values, setValues] = useState(initial)
  const [last, setLast] = useState<Trace | null>(null)
  const { busy, error, run } = useAction()
  const enter = (change: Partial<Values>): void => setValues((before) => ({ ...before, ...change }))
  const command = commandOf(workshop, values)
  const Fields = values.type === 'PlanMaintenanceJob' ? PlanFields : FinishFields
  return (
    <form
      className={styles['form']}
      aria-label={words.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (command !== null && !busy) run(async () => setLast(await workshop.send(command)))
      }}
    >
      <Select
        label={words.command}
        value={values.type}
        options={(['PlanMaintenanceJob', 'FinishMaintenanceJob'] as const).map((value) => ({
          value,
          label: words.commands[value],
        }))}
        onChange={(event) => enter({ type: event.target.value as CommandType })}
      />
      <TextInput
        label={words.day}
        type="date"
        value={workshop.day}
        onChange={(event) => event.target.value !== '' && workshop.setDay(event.target.value)}
      />
      <Fields workshop={workshop} values={values} enter={enter} />
      <ServiceControl workshop={workshop} />
      {error !== null && <Banner kind="error">{error}</Banner>}
      {last !== null && <Outcome trace={last} />}
      <Button kind="command" type="submit" aria-disabled={busy || command === null}>
        {busy ? words.sending : words.send(values.type)}
      </Button>
    </form>
  )
}
