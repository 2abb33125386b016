const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const

const textIn = (language: 'en' | 'nl') => {
  const format = new Intl.DateTimeFormat(language, options)
  return (day: string): string => {
    const time = Date.parse(`${day}T00:00:00Z`)
    return Number.isNaN(time) ? day : format.format(time)
  }
}

/** A day such as `2026-03-02` as people write it. */
export const dayText = textIn('en')

/** The same in Dutch. */
export const dayTextNl = textIn('nl')
