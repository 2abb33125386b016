const format = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })

/** Cents as an amount in euros, in the notation of the garage's customers. */
export const euros = (cents: number): string => format.format(cents / 100)
