/** What the generator picks from; invented, or so common that it is nobody in particular. */
const listed = (texts: string): readonly string[] => texts.split(', ')

export const firstNames = listed(
  'Noor, Daan, Sanne, Bram, Fatima, Joris, Lotte, Mees, Yasmin, Thijs, Eva, Ruben, Anouk, Sem, Iris, ' +
    'Kees, Mila, Hugo, Femke, Omar, Roos, Luuk, Wietske, Gijs, Amira, Teun, Marloes, Pieter, Jip, ' +
    'Annelies, Stijn, Zeynep, Willem, Hanneke',
)

export const familyNames = listed(
  'de Vries, Jansen, van Dijk, Bakker, Visser, Smit, Meijer, de Boer, Mulder, Bos, Vos, Peters, ' +
    'Hendriks, van Leeuwen, Dekker, Brouwer, de Wit, Dijkstra, Koster, van den Berg, Prins, Huisman, ' +
    'Postma, Kuipers, Veenstra, Kramer, Yilmaz, Hoekstra, El Amrani, Scholten, van Beek, Willems, ' +
    'Schouten, Timmermans, van der Linden, Blom',
)

export const streets = listed(
  'Lindelaan, Molenweg, Dorpsstraat, Kerkstraat, Beukenlaan, Stationsweg, Havenkade, Schoolstraat, ' +
    'Wilgenpad, Zuiderweg, Tulpstraat, Esdoornlaan, Nieuwe Gracht, Parkweg, Meidoornhof, Oude Dijk, ' +
    'Spoorlaan, Bosrand, Merelhof, Zonnebloemstraat',
)

/** Cities with the first digits of their postal codes. */
export const cities = [
  ['Utrecht', 35],
  ['Amersfoort', 38],
  ['Zeist', 37],
  ['Veenendaal', 39],
  ['Ede', 67],
  ['Nieuwegein', 34],
  ['Hilversum', 12],
  ['Arnhem', 68],
  ['Apeldoorn', 73],
  ['Gouda', 28],
] as const

export const postalLetters = 'ABCDEGHJKLMNPRTVWXZ'

/** Letters of licence numbers: no vowels, so that they spell no words. */
export const plateLetters = 'BDFGHJKLNPRSTVXZ'

export const models = [
  ['Volvo', 'V60'],
  ['Volkswagen', 'Golf'],
  ['Volkswagen', 'Polo'],
  ['Peugeot', '208'],
  ['Renault', 'Clio'],
  ['Toyota', 'Yaris'],
  ['Toyota', 'Aygo'],
  ['Kia', 'Picanto'],
  ['Opel', 'Corsa'],
  ['Ford', 'Fiesta'],
  ['Skoda', 'Octavia'],
  ['Fiat', 'Panda'],
  ['Tesla', 'Model 3'],
  ['Hyundai', 'i10'],
] as const

export const descriptions = listed(
  'Yearly service, Small service, New brake pads, Winter tyres, Periodic inspection, Oil change, ' +
    'Air conditioning check, New exhaust, Battery replaced, Timing belt, Windscreen wipers, ' +
    'Wheel alignment, Strange noise in front, Headlights adjusted',
)

export const finishNotes = listed(
  ', , , All well, Tyres nearly worn, Ordered a part for next time, Test drive made, Oil topped up, ' +
    'Left headlight replaced, Customer informed by telephone',
)

export const cancelReasons = listed(
  'Customer is ill, Vehicle was sold, Part is not in stock, Customer found another time',
)

export const correctionReasons = listed(
  'Typing error, Mechanic wrote the wrong time, Lunch break was counted',
)

export const desk = ['Sanne (front desk)', 'Bas (front desk)', 'Imane (front desk)'] as const

export const mechanics = ['Koen (mechanic)', 'Yasmin (mechanic)', 'Piet (mechanic)'] as const
