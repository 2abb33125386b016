import { formatDate, formatEuro, formatRate, highestRate } from '../../../savings/index.ts'
import { largestAmount } from '../forms/parseAmount.ts'
import type { formTexts } from './forms.ts'

/** Words of the forms, in Dutch. */
export const formTextsNl: typeof formTexts = {
  late: 'Een late betaling',
  amount: 'Bedrag',
  amountHint: 'In euro, zoals 500 of 16,50',
  comesToLight: 'Vastgelegd op',
  paidOn: 'Was betaald op',
  dateHint: 'Dag-maand-jaar, zoals 11-06-2017',
  look: 'Bekijk het in het geheugen',
  reversal: 'Een boeking die fout was',
  booking: 'Boeking',
  noBooking: 'Er is er geen om terug te boeken.',
  reason: 'Reden',
  reasonDefault: 'bij vergissing geïnd',
  rate: 'Een andere rente in het verleden',
  ratePercent: 'Procent per maand',
  rateHint: 'Zoals 1,25',
  from: 'Telt vanaf',
  payOut: 'Uitbetalen',
  payOutAmount: 'Uit te betalen bedrag',
  payOutNow: 'Betaal het uit',
  dueFirst: (due, date) =>
    `De ${due === 'premium' ? 'premie' : 'rente'} van ${formatDate(date)} valt daarvoor; ga daar eerst naartoe.`,
  needsAccount: 'Open eerst de rekening.',
  amountTrouble: {
    empty: 'Geef een bedrag, zoals 500 of 16,50.',
    'not-a-number': 'Dit is geen bedrag. Schrijf het als 500, 16,50 of 1.000,00.',
    'not-positive': 'Het bedrag moet meer dan niets zijn.',
    'too-large': `Het bedrag is meer dan ${formatEuro(largestAmount)}, het meeste dat hier wordt aangenomen.`,
  },
  dateTrouble: {
    empty: 'Geef een dag, zoals 11-06-2017.',
    'not-a-date': 'Die dag bestaat niet. Schrijf hem als 11-06-2017.',
  },
  rateTrouble: {
    empty: 'Geef een rente, zoals 1,25.',
    'not-a-number': 'Dit is geen rente. Schrijf haar als 1 of 1,25.',
    'out-of-range': `De rente moet van 0 % tot ${formatRate(highestRate)} zijn.`,
  },
  bookingOption: (date, what, amount) => `${formatDate(date)} ${what} ${amount}`,
}
