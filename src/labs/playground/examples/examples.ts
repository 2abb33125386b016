import { lightSwitch } from './lightSwitch.ts'
import { seatBooking } from './seatBooking.ts'
import { shoppingCart } from './shoppingCart.ts'

export type ExampleId = 'light-switch' | 'shopping-cart' | 'seat-booking'

/** The worked examples, smallest first: each is a whole program. */
export const examples: Readonly<Record<ExampleId, string>> = {
  'light-switch': lightSwitch,
  'shopping-cart': shoppingCart,
  'seat-booking': seatBooking,
}
