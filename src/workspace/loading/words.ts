import { defineWords } from '../../words/index.ts'

export const loadingWords = defineWords({
  en: {
    sizes: {
      500: 'A week at the garage: 500 events',
      10000: '20 weeks: 10,000 events',
      100000: '200 weeks: 100,000 events',
    } as Readonly<Record<number, string>>,
    label: 'Loading the garage',
    progress: (done: string, total: string, speed: string) => `${done} of ${total} events, ${speed} a second`,
    intoNew: (name: string) =>
      `The store is not empty: this goes into a new one, "${name}", which is then shown.`,
    loaded: (events: string, speed: string) => `${events} events loaded, ${speed} a second.`,
    cancelled: (events: string) => `Cancelled: ${events} events were stored and stay.`,
  },
})
