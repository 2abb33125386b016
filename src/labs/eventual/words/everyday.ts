import type { Finality, ProcessId } from '../model/everyday.ts'

interface ProcessText {
  readonly name: string
  /** What happens. */
  readonly text: string
  /** When it becomes final, and why. */
  readonly reason: string
}

const processes: Readonly<Record<ProcessId, ProcessText>> = {
  invoice: {
    name: 'Garage: the invoice',
    text: 'A job is finished on the lift today. Invoicing makes the invoices of all finished jobs in the evening; they arrive in the morning.',
    reason:
      'The next day, and nobody minds: Pitstop does just this. If a line is wrong, a credit note puts it right.',
  },
  cardPayment: {
    name: 'Bank: paying by card in a shop',
    text: 'The terminal says “approved”. The money moves from bank to bank in a later batch, and the holder can dispute it.',
    reason:
      'Days later: the approval is a promise, the settlement follows, and a dispute takes it back by a new booking.',
  },
  lift: {
    name: 'Garage: who may lower the lift',
    text: 'Two mechanics stand at one lift. One works under the car, the other has his hand on the button.',
    reason:
      'In the moment itself. No apology mends this clash, so there must be one key and one answer for both.',
  },
  webOrder: {
    name: 'Shop: an order on the web',
    text: '“In stock” stood on the page. The warehouse may find an empty shelf, and the customer may send it back.',
    reason:
      'Days later, when the time for returns is over. An empty shelf costs a mail and a refund, not a lock on each visitor.',
  },
  pinCode: {
    name: 'Bank: the third wrong PIN',
    text: 'A card allows three tries. Somebody tries the stolen card at several terminals as fast as he can.',
    reason:
      'In the moment itself. The chip counts, in one place: with a copy per terminal everybody would get three tries at each.',
  },
  address: {
    name: 'Garage: a customer moves house',
    text: 'Customer Management knows the new address. Invoicing and Notifications hear of it by an event.',
    reason:
      'Within the day. A letter that was printed a minute before goes to the old house, as it always did.',
  },
}

const finalities: Readonly<Record<Finality, string>> = {
  atOnce: 'In the moment itself',
  aDay: 'Within a day',
  days: 'After days',
}

/** Six everyday processes, and when they become final. */
export const everyday = {
  processes,
  finalities,
  lead: 'When does each of these become final? Only what must be final in the moment itself needs one answer for everybody: full consistency.',
  right: 'Right.',
  wrong: 'Not so.',
  score: (right: number, all: number) => `${right} of ${all} sorted rightly`,
  list: 'Six everyday processes',
}

/** The same in Dutch. */
export const everydayNl: typeof everyday = {
  processes: {
    invoice: {
      name: 'Garage: de factuur',
      text: 'Een klus op de brug is vandaag klaar. Facturatie maakt ’s avonds de facturen van alle afgeronde klussen; ze komen de volgende ochtend aan.',
      reason:
        'De volgende dag, en niemand heeft er last van: Pitstop doet precies dit. Klopt een regel niet, dan maakt een creditnota het goed.',
    },
    cardPayment: {
      name: 'Bank: pinnen in een winkel',
      text: 'De betaalautomaat zegt “akkoord”. Het geld gaat later in een batch van bank naar bank, en de houder kan het betwisten.',
      reason:
        'Dagen later: het akkoord is een belofte, de verrekening volgt, en een betwisting draait haar terug met een nieuwe boeking.',
    },
    lift: {
      name: 'Garage: wie mag de brug laten zakken',
      text: 'Twee monteurs staan bij één brug. De een werkt onder de auto, de ander heeft zijn hand op de knop.',
      reason:
        'Op het moment zelf. Deze botsing maakt geen excuus goed, dus moet er één sleutel zijn en één antwoord voor beiden.',
    },
    webOrder: {
      name: 'Winkel: een bestelling op het web',
      text: '“Op voorraad” stond er op de pagina. Het magazijn kan een leeg schap vinden, en de klant kan het terugsturen.',
      reason:
        'Dagen later, als de bedenktijd voorbij is. Een leeg schap kost een mail en een terugbetaling, geen lock op elke bezoeker.',
    },
    pinCode: {
      name: 'Bank: de derde foute pincode',
      text: 'Een pas staat drie pogingen toe. Iemand probeert de gestolen pas zo snel hij kan bij verschillende automaten.',
      reason:
        'Op het moment zelf. De chip telt, op één plek: met een kopie per automaat kreeg iedereen er bij elke drie.',
    },
    address: {
      name: 'Garage: een klant verhuist',
      text: 'Klantbeheer kent het nieuwe adres. Facturatie en Notificaties horen het via een event.',
      reason:
        'Binnen een dag. Een brief die een minuut eerder is geprint gaat naar het oude huis, zoals dat altijd al ging.',
    },
  },
  finalities: { atOnce: 'Op het moment zelf', aDay: 'Binnen een dag', days: 'Na dagen' },
  lead: 'Wanneer is elk hiervan definitief? Alleen wat op het moment zelf definitief moet zijn, heeft één antwoord voor iedereen nodig: volledige consistentie.',
  right: 'Klopt.',
  wrong: 'Niet zo.',
  score: (right, all) => `${right} van ${all} goed ingedeeld`,
  list: 'Zes alledaagse processen',
}
