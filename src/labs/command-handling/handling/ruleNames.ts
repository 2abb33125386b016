/** Names of the rules whose answer lies with somebody else. */
export const externalRules = { vehicle: 'VehicleMustBeRegistered', parts: 'PartsMustBeInStock' } as const
