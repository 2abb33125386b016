/** People who do not exist, for the examples in the forms. */
export interface Sample {
  readonly name: string
  readonly address: string
  readonly postalCode: string
  readonly city: string
  readonly telephoneNumber: string
  readonly emailAddress: string
}

const sample = (
  name: string,
  place: readonly [string, string, string],
  phone: string,
  mail: string,
): Sample => ({
  name,
  address: place[0],
  postalCode: place[1],
  city: place[2],
  telephoneNumber: phone,
  emailAddress: `${mail}@voorbeeld.nl`,
})

/** Taken in turn. */
export const samples: readonly Sample[] = [
  sample('Noor van Dijk', ['Lindelaan 12', '3511 AB', 'Utrecht'], '06-12345678', 'noor'),
  sample('Bram Postma', ['Havenkade 3', '6811 KL', 'Arnhem'], '06-20304050', 'bram'),
  sample('Yasmin El Amrani', ['Parkweg 27', '3813 NT', 'Amersfoort'], '030-1234567', 'yasmin'),
  sample('Teun Koster', ['Oude Dijk 8', '7311 PX', 'Apeldoorn'], '06-55443322', 'teun'),
  sample('Lotte Visser', ['Merelhof 15', '2801 GB', 'Gouda'], '0182-765432', 'lotte'),
  sample('Omar Yilmaz', ['Spoorlaan 40', '1211 CD', 'Hilversum'], '06-98761234', 'omar'),
]

/** Cars, in turn. */
export const cars: readonly (readonly [brand: string, type: string])[] = [
  ['Volvo', 'V60'],
  ['Fiat', 'Panda'],
  ['Skoda', 'Octavia'],
  ['Renault', 'Clio'],
]

const letters = 'BDFGHJKLNPRSTVXZ'

const pair = (number: number): string => `${letters[Math.floor(number / 16) % 16]}${letters[number % 16]}`

/** A licence number for each number, all of them different for a quarter of a million. */
export const licenseNumberOf = (number: number): string =>
  `${pair(Math.floor(number / 90))}-${10 + (number % 90)}-${pair(Math.floor(number / 90 / 256) + 17)}`
