/** Where a name belongs. */
export const heaps = ['command', 'event', 'mend'] as const

export type Heap = (typeof heaps)[number]

/** The names to sort, mixed. */
export const names = [
  'PlanMaintenanceJob',
  'CustomerRegistered',
  'UpdateInventory',
  'ItemCheckedOut',
  'FinishMaintenanceJob',
  'DayHasPassed',
  'RegisterCustomer',
  'SaveCustomer',
  'AccountClosed',
  'CheckoutItem',
] as const

export type Name = (typeof names)[number]

/** The name that is to be mended at the end. */
export const toMend: Name = 'UpdateInventory'
