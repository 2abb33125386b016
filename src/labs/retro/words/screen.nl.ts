import { formatDate, formatEuro, formatRate, minus } from '../../../savings/index.ts'
import type { screenTexts } from './screen.ts'

/** Words around the two tables, in Dutch. */
export const screenTextsNl: typeof screenTexts = {
  chapter: 'Event sourcing',
  title: 'Wijzigingen achteraf',
  account: (number) => `Rekening ${number}`,
  emptyTitle: 'Nog geen rekening',
  empty:
    'Open de spaarrekening van het college: elf events van 2017 worden in de event store van deze browser opgeslagen.',
  open: 'Open de rekening',
  openAnother: 'Open een nieuwe rekening',
  damaged: 'Het grootboek kan niet gelezen worden',
  agrees: 'Klopt met wat er had moeten staan',
  notBooked: 'Er kwam iets boven water; het is nog niet geboekt',
  short: (amount) =>
    amount > 0 ? `${formatEuro(amount)} te weinig` : `${formatEuro(minus(amount))} te veel`,
  hideTotals: 'Verberg totalen',
  cameToLight: (event) => {
    const on = formatDate(event.eventData.date)
    switch (event.eventType) {
      case 'RetroPaymentReceived': {
        const { amount, paidOn } = event.eventData
        return `${on}: ${formatEuro(amount)} die op ${formatDate(paidOn)} betaald is komt boven water.`
      }
      case 'InterestRateChanged': {
        const { basisPoints, from } = event.eventData
        return `${on}: de rente blijkt sinds ${formatDate(from)} ${formatRate(basisPoints)} te zijn geweest.`
      }
      case 'BookingReversed':
        return `${on}: een boeking van ${formatEuro(minus(event.eventData.amount))} blijkt fout te zijn geweest.`
      case 'AccountOpened':
      case 'PaymentReceived':
      case 'PremiumReceived':
      case 'InterestPaid':
      case 'PaidOut':
      case 'RetroCorrectionBooked':
        return on
    }
  },
  rail: 'Werk aan wat boven water komt',
  frames: {
    announce: 'Een late betaling komt boven water',
    copy: 'Speel af in het geheugen',
    inject: 'Voeg in, in het geheugen',
    rest: 'Speel de rest af',
    compare: 'Vergelijk',
    discard: 'Gooi het geheugen weg',
    append: 'Voeg haar toe',
    correct: 'Voeg de correctie toe',
  },
  goOn: (what, date) => `Ga verder: ${what === 'premium' ? 'premie' : 'rente'} van ${formatDate(date)}`,
  insertInStore: 'Voeg het in de store in',
  refused: 'De store weigert:',
  unchanged: (hash) => `Eerdere rijen byte voor byte hetzelfde: ${hash}…`,
  changed: 'Eerdere rijen verschillen: dat mag niet.',
  copyOld: 'Fout: neem de oude rente over',
  copyOldFlag: 'De oude rente is overgenomen: de regels liepen niet. Dit totaal is fout.',
  without: 'Fout: zonder de correctie',
  withoutFlag: (end, missing) => `Eindigt met ${formatEuro(end)}: ${formatEuro(missing)} te weinig.`,
  difference: 'Verschil',
  differenceIs: (own, rest) => `${formatEuro(own)} laat geboekt + ${formatEuro(rest)} rente`,
  perMonth: 'De rente, per dag:',
  month: (date, amount) => `${formatDate(date)} ${formatEuro(amount)}`,
  histories: 'Twee geschiedenissen',
  historiesCaption: 'Wat geboekt is naast wat het had moeten zijn, nieuwste boven',
  booked: 'Geboekt',
  shouldBe: 'Had moeten zijn',
  differs: 'verschilt',
  statements: 'Afschriften die vertrokken zijn',
  formula: 'De formule tegenover de replay',
  measure: (upTo) => `Probeer ${upTo.toLocaleString('nl')} bedragen`,
  formulaText:
    'Een betaling van 11-06-2017 die op 29-08-2017 boven water komt, voor elk heel bedrag in euro. In centen, overal in hele getallen: één keer afronden is het enige verschil.',
  tried: 'Bedragen geprobeerd',
  wrong: 'Ernaast',
  share: (wrong, of) => `${wrong.toLocaleString('nl')} (${Math.round((100 * wrong) / of)} %)`,
  worst: 'Hoogstens',
  examplesCaption: 'De eerste bedragen waarvoor ze verschillen',
  byReplay: 'Met replay',
  byFormula: 'Met formule',
}
