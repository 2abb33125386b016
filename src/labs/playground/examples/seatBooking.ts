/** Seats: one command that raises several events, and reads the state between them. */
export const seatBooking = `/** @typedef {{ taken: Record<string, string> }} State */

const seats = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3']

domain({
  name: 'Seat booking',

  commands: {
    BookSeats: { guest: 'text', howMany: 'number' },
    CancelSeat: { seat: seats },
  },

  /** @type {State} */
  initialState: { taken: {} },

  decide(state, command, { raise, refuse }) {
    if (command.type === 'BookSeats') {
      const free = seats.filter((seat) => !state.taken[seat])
      if (!command.guest) refuse('Who comes? Give a name.')
      if (command.howMany > free.length) refuse('Only ' + free.length + ' seats are free.')
      let now = state
      for (let booked = 0; booked < command.howMany; booked += 1) {
        const seat = seats.find((each) => !now.taken[each])
        // raise runs evolve, and gives back the state after the event.
        now = raise('SeatBooked', { seat, guest: command.guest })
      }
    }
    if (command.type === 'CancelSeat') {
      if (!state.taken[command.seat]) refuse('Seat ' + command.seat + ' is not booked.')
      raise('SeatCancelled', { seat: command.seat })
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'SeatBooked':
        return { ...state, taken: { ...state.taken, [event.data.seat]: event.data.guest } }
      case 'SeatCancelled': {
        const { [event.data.seat]: guest, ...taken } = state.taken
        return { ...state, taken }
      }
      default:
        return state
    }
  },

  projections: {
    bookingsByGuest: {
      initial: [],
      on(view, event) {
        if (event.type !== 'SeatBooked') return view
        const { guest } = event.data
        const others = view.filter((row) => row.guest !== guest)
        const before = view.find((row) => row.guest === guest)
        return [...others, { guest, bookings: (before?.bookings ?? 0) + 1 }]
      },
    },
  },
})
`
