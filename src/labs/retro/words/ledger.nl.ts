import { formatDate, formatEuro, formatRate, type Cents } from '../../../savings/index.ts'
import type { ledgerTexts } from './ledger.ts'

const shortDate = (date: string): string => formatDate(date).slice(0, 5)

const percent = (basisPoints: number): string => formatRate(basisPoints).replace(' %', '%')

const rows = (count: number): string => (count === 1 ? '1 rij' : `${count} rijen`)

/** Words of the ledger, in Dutch; names of retro bookings are the lecture's. */
export const ledgerTextsNl: typeof ledgerTexts = {
  stored: 'Opgeslagen events',
  memory: 'In het geheugen',
  memoryWithout: 'In het geheugen: zonder de correctie',
  storedCaption: 'Het opgeslagen grootboek, nieuwste boven; totalen worden berekend',
  memoryCaption: 'De replay in het geheugen, nieuwste boven',
  date: 'Datum',
  event: 'Event',
  amount: 'Bedrag',
  total: 'Totaal',
  totalCalculated: 'Totaal (berekend)',
  none: '-',
  hidden: '?',
  newRow: 'nieuw',
  changedRow: 'opnieuw berekend',
  wrongRow: 'fout',
  what: (told) => {
    switch (told.is) {
      case 'opened':
        return 'Rekening geopend'
      case 'payment':
        return 'Betaling ontvangen'
      case 'premium':
        return 'Premie ontvangen'
      case 'paid-out':
        return 'Uitbetaald'
      case 'interest':
        return `${percent(told.basisPoints)} rente uitgekeerd`
      case 'retro-payment':
        return `Retro Payment ${shortDate(told.since)}`
      case 'retro-correction':
        return `Retro Correction ${shortDate(told.since)}`
      case 'reversed':
        return `Terugboeking van ${shortDate(told.since)}`
      case 'rate':
        return `Rente ${percent(told.basisPoints)} vanaf ${shortDate(told.since)}`
    }
  },
  moment: ({ kind, stored, memory }) => {
    switch (kind) {
      case 'empty':
        return 'Er is nog niets opgeslagen.'
      case 'stored':
        return `${rows(stored)} opgeslagen.`
      case 'announced':
        return 'Er komt iets boven water; er is nog niets geboekt.'
      case 'copied':
        return `In het geheugen afgespeeld: ${rows(memory ?? 0)}.`
      case 'injected':
        return 'Op zijn plaats gezet, alleen in het geheugen.'
      case 'replayed':
        return `De regels lopen opnieuw: ${rows(memory ?? 0)} in het geheugen.`
      case 'compared':
        return 'Wat het had moeten zijn, naast wat is opgeslagen.'
      case 'discarded':
        return 'Het geheugen is weggegooid; alleen wat is opgeslagen blijft.'
    }
  },
  where: (place, of, text) => `Moment ${place} van ${of}: ${text}`,
  memoryEmptyTitle: 'Er staat niets in het geheugen',
  memoryEmpty: 'Hier leeft een replay zolang hij nodig is. De pagina herladen gooit hem weg.',
  noRows: 'Op dit moment nog geen rij.',
  euro: formatEuro,
  euroOf: (amount) => formatEuro(amount as Cents),
  day: formatDate,
  count: (value) => value.toLocaleString('nl'),
  rate: formatRate,
}
