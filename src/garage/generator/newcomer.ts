import type { CustomerDetails } from '../customer/customerEvent.ts'
import type { VehicleDetails } from '../vehicle/vehicle.ts'
import type { Dice } from './dice.ts'
import { cities, familyNames, firstNames, models, plateLetters, postalLetters, streets } from './stock.ts'

const letterOf = (letters: string, index: number): string => letters.charAt(index % letters.length)

const digits = (value: number, length: number): string => String(value).padStart(length, '0')

/** Somewhere to live. */
export const newAddress = (dice: Dice): Pick<CustomerDetails, 'address' | 'postalCode' | 'city'> => {
  const [city, region] = dice.pick(cities)
  const letters = [0, 0].map(() => letterOf(postalLetters, dice.below(postalLetters.length))).join('')
  return {
    address: `${dice.pick(streets)} ${dice.between(1, 180)}`,
    postalCode: `${region}${digits(dice.between(1, 99), 2)} ${letters}`,
    city,
  }
}

/** A mobile number. */
export const newTelephoneNumber = (dice: Dice): string => `06-${digits(dice.below(100_000_000), 8)}`

const mailName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '.')

/** Somebody who comes for the first time; `number` makes the id and the e-mail address unique. */
export const newCustomer = (dice: Dice, number: number): CustomerDetails => {
  const name = `${dice.pick(firstNames)} ${dice.pick(familyNames)}`
  return {
    customerId: `C-${digits(number, 5)}`,
    name,
    ...newAddress(dice),
    telephoneNumber: newTelephoneNumber(dice),
    emailAddress: `${mailName(name)}.${number}@voorbeeld.example`,
  }
}

const plates = plateLetters.length ** 3 * 1000

/** The licence number of the nth vehicle; no two of the first four million are equal. */
const licenseNumberOf = (number: number): string => {
  // A step without a common factor with the count visits every number once.
  const place = (number * 1_234_577) % plates
  const letters = Math.floor(place / 1000)
  const base = plateLetters.length
  const first = letterOf(plateLetters, letters % base)
  const second = letterOf(plateLetters, Math.floor(letters / base) % base)
  const last = letterOf(plateLetters, Math.floor(letters / base ** 2) % base)
  return `${first}${second}-${digits(place % 1000, 3)}-${last}`
}

/** A vehicle for somebody. */
export const newVehicle = (dice: Dice, number: number, ownerId: string): VehicleDetails => {
  const [brand, type] = dice.pick(models)
  return { licenseNumber: licenseNumberOf(number), brand, type, ownerId }
}

/** The same name as it should have been spelled. */
export const correctedName = (dice: Dice, name: string): string => {
  const space = name.indexOf(' ')
  const initial = letterOf('ABCEFGHJKLMNPRSTW', dice.below(17))
  return /^\S+ [A-Z]\. /.test(name)
    ? name.replace(/^(\S+) [A-Z]\. /, '$1 ')
    : `${name.slice(0, space)} ${initial}. ${name.slice(space + 1)}`
}
