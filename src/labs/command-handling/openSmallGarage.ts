import { newId, type EventStore } from '../../store/index.ts'
import { sendCommand } from '../../workspace/index.ts'
import { smallGarage } from './smallGarage.ts'

/** Registers the small garage by commands; those that were done before are refused, and nothing happens twice. */
export const openSmallGarage = async (store: EventStore): Promise<void> => {
  for (const command of smallGarage) {
    await sendCommand(store, command, { actor: 'front desk', commandId: newId() })
  }
}
