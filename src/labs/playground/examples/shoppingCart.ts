/** A cart: fields of several kinds, a limit, a projection that is a table. */
export const shoppingCart = `/** @typedef {{ items: Record<string, number>, isPaid: boolean }} State */

const prices = { apple: 1, bread: 3, cheese: 7 }

domain({
  name: 'Shopping cart',

  commands: {
    AddItem: { item: ['apple', 'bread', 'cheese'], quantity: 'number' },
    RemoveItem: { item: ['apple', 'bread', 'cheese'] },
    PayCart: {},
  },

  /** @type {State} */
  initialState: { items: {}, isPaid: false },

  decide(state, command, { raise, refuse }) {
    if (state.isPaid) refuse('The cart is paid: nothing changes any more.')
    if (command.type === 'AddItem') {
      if (!(command.quantity >= 1)) refuse('At least one, please.')
      raise('ItemAdded', { item: command.item, quantity: command.quantity })
    }
    if (command.type === 'RemoveItem') {
      if (!state.items[command.item]) refuse('There is no ' + command.item + ' in the cart.')
      raise('ItemRemoved', { item: command.item })
    }
    if (command.type === 'PayCart') {
      const total = Object.entries(state.items).reduce((sum, [item, many]) => sum + prices[item] * many, 0)
      if (total === 0) refuse('An empty cart cannot be paid.')
      raise('CartPaid', { total })
    }
  },

  evolve(state, event) {
    const { item, quantity } = event.data
    switch (event.type) {
      case 'ItemAdded':
        return { ...state, items: { ...state.items, [item]: (state.items[item] ?? 0) + quantity } }
      case 'ItemRemoved': {
        const { [item]: removed, ...items } = state.items
        return { ...state, items }
      }
      case 'CartPaid':
        return { ...state, isPaid: true }
      default:
        return state
    }
  },

  projections: {
    // What was put back: a state-only cart has forgotten it.
    putBack: {
      initial: [],
      on: (view, event) => (event.type === 'ItemRemoved' ? [...view, { item: event.data.item }] : view),
    },
  },
})
`
