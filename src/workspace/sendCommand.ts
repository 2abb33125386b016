import { deciderOf, aggregateIdOf, type GarageCommand } from '../garage/index.ts'
import { handleCommand, type CommandOutcome, type EventStore, type HandleOptions } from '../store/index.ts'

/** Handles a command of the garage: loads its aggregate, checks the rules, appends what happened. */
export const sendCommand = (
  store: EventStore,
  command: GarageCommand,
  options: HandleOptions,
): Promise<CommandOutcome> =>
  handleCommand(store, deciderOf(command), { aggregateId: aggregateIdOf(command), command, ...options })
