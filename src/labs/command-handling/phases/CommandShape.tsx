import { clockOf, dateOf, type PlanningCommand } from '../../../garage/index.ts'
import { useWords } from '../../../words/index.ts'
import { commandHandlingWords } from '../words/index.ts'
import styles from './Phases.module.css'

const detailsOf = (command: PlanningCommand): readonly string[] => {
  const car = command.type === 'PlanMaintenanceJob' ? [command.vehicleInfo.licenseNumber] : [command.jobId]
  if (!('startTime' in command)) return car
  const { startTime, endTime } = command
  const end = dateOf(endTime) === dateOf(startTime) ? clockOf(endTime) : endTime.replace('T', ' ')
  return [...car, dateOf(startTime), `${clockOf(startTime)}–${end}`]
}

/** The command that was sent, in the shape of commands. */
export const CommandShape = ({ command }: { readonly command: PlanningCommand }) => {
  const words = useWords(commandHandlingWords).phases
  return (
    <section aria-label={words.commandShape} className={styles['command']}>
      <strong>{command.type}</strong>
      {detailsOf(command).map((detail) => (
        <span key={detail}>{detail}</span>
      ))}
    </section>
  )
}
