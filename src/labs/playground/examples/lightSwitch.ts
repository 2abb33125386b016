/** The smallest domain: one switch, two commands, two events. */
export const lightSwitch = `/** @typedef {{ on: boolean, switched: number }} State */

domain({
  name: 'Light switch',

  // A form is made for each command.
  commands: {
    SwitchOn: {},
    SwitchOff: {},
  },

  /** @type {State} */
  initialState: { on: false, switched: 0 },

  /** Check first, then raise what happened. */
  decide(state, command, { raise, refuse }) {
    if (command.type === 'SwitchOn') {
      if (state.on) refuse('The light is on already.')
      raise('LightSwitchedOn')
    }
    if (command.type === 'SwitchOff') {
      if (!state.on) refuse('The light is off already.')
      raise('LightSwitchedOff')
    }
  },

  /** The state after an event. Never change the state you were given: return a new one. */
  evolve(state, event) {
    switch (event.type) {
      case 'LightSwitchedOn':
        return { ...state, on: true, switched: state.switched + 1 }
      case 'LightSwitchedOff':
        return { ...state, on: false, switched: state.switched + 1 }
      default:
        return state
    }
  },

  // Read models: built from the same events.
  projections: {
    timesSwitchedOn: {
      initial: 0,
      on: (view, event) => (event.type === 'LightSwitchedOn' ? view + 1 : view),
    },
  },
})
`
