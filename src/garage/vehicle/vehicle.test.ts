import { describe, expect, it } from 'vitest'
import { decide, replay } from '../decider.ts'
import { aggregateIdOf } from '../garageCommand.ts'
import { vehicle, type RegisterVehicle } from './vehicle.ts'

const register = (licenseNumber: string): RegisterVehicle => ({
  type: 'RegisterVehicle',
  licenseNumber,
  brand: 'Volvo',
  vehicleType: 'V60',
  ownerId: 'C-1',
})

describe('a vehicle', () => {
  it('has the same aggregate in small letters and in capitals', () => {
    const { events } = decide(vehicle, vehicle.initialState, register('ab-12-cd'))
    expect(events).toEqual([
      {
        eventType: 'VehicleRegistered',
        eventData: { licenseNumber: 'AB-12-CD', brand: 'Volvo', type: 'V60', ownerId: 'C-1' },
      },
    ])
    expect(aggregateIdOf(register('ab-12-cd'))).toBe('Vehicle-AB-12-CD')
  })

  it('is registered once', () => {
    const { events } = decide(vehicle, vehicle.initialState, register('AB-12-CD'))
    const again = decide(vehicle, replay(vehicle, events), register('AB-12-CD'))
    expect(again.events).toEqual([])
    expect(again.checks.at(-1)).toEqual({
      rule: 'VehicleMustNotBeRegisteredTwice',
      holds: false,
      reason: 'Vehicle AB-12-CD is registered: a Volvo V60.',
    })
  })
})
