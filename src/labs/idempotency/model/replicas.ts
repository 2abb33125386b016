import { chanceFrom, type Seed } from '../../../kernel/index.ts'
import type { Replicas } from './settings.ts'

/** The chance that one instance is down when not all of them are: the marginal stays 1 - availability. */
const aloneDown = ({ availability, together }: Replicas): number => {
  const down = 1 - availability
  const common = together * down
  return (down - common) / (1 - common)
}

/**
 * The share of time in which at least one instance is up, and the database if all of them need one: a share of failures
 * takes all instances down, the rest hits each by itself, and the database has the availability of an instance.
 */
export const availabilityOf = (replicas: Replicas): number => {
  const { availability, together, instances, database } = replicas
  const common = together * (1 - availability)
  const some = (1 - common) * (1 - aloneDown(replicas) ** instances)
  return database ? some * availability : some
}

/** How many of so many moments, each with luck of its own, found an answer. */
export const answeredOf = (replicas: Replicas, moments: number, seed: Seed): number => {
  const chance = chanceFrom(seed)
  const alone = aloneDown(replicas)
  let answered = 0
  for (let moment = 0; moment < moments; moment += 1) {
    const allDown = chance.happens(replicas.together * (1 - replicas.availability), 'all', moment)
    const databaseUp = !replicas.database || !chance.happens(1 - replicas.availability, 'database', moment)
    const oneUp = Array.from({ length: replicas.instances }, (_, id) => !chance.happens(alone, id, moment))
    if (!allDown && databaseUp && oneUp.includes(true)) answered += 1
  }
  return answered
}
