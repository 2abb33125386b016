export const plannerTexts = {
  title: (day: string) => `Work stations on ${day}`,
  previous: 'Day before',
  next: 'Day after',
  cars: 'Cars to drag to an hour',
  choose: (car: string) => `Plan a job for ${car}`,
  length: 'Length of a new job',
  hours: (hours: number) => (hours === 1 ? '1 hour' : `${hours} hours`),
  station: (number: number) => `Station ${number}`,
  board: 'Day planner',
  draft: (car: string, from: string, to: string) =>
    `New job for ${car}, ${from} to ${to}. Arrow keys move it, Enter plans it, Escape takes it away.`,
  job: (car: string, from: string, to: string, standing: string) => `${car}, ${from} to ${to}, ${standing}`,
  standings: { planned: 'planned', finished: 'finished', cancelled: 'cancelled' },
  plan: 'Plan it',
  drop: 'Take it away',
  finish: (car: string) => `Finish the job of ${car}`,
  tooMany: 'Beyond the work stations',
  refused: (rule: string) => `Refused, this does not hold: ${rule}`,
  planned: (car: string, from: string) => `Planned: ${car} at ${from}.`,
  finished: (car: string) => `Finished: the job of ${car}.`,
  peak: (overlapping: number, peak: number) =>
    `The rule counts ${overlapping} overlapping jobs; with this one at most ${peak} would run at the same moment.`,
}
