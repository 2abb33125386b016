const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

const daysIn = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** Whether the text is a date that exists, as `2017-06-11`. Such texts sort by time. */
export const isBankDate = (text: string): boolean => {
  const match = pattern.exec(text)
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])]
  return match !== null && day >= 1 && day <= daysIn(year, month)
}

/** The day of the month; 1 to 31. */
export const dayOfMonth = (date: string): number => Number(date.slice(8, 10))

/** The month, as `2017-06`. */
export const monthOf = (date: string): string => date.slice(0, 7)

/** As the lecture writes it: `11-06-2017`. */
export const formatDate = (date: string): string =>
  `${date.slice(8, 10)}-${date.slice(5, 7)}-${date.slice(0, 4)}`
