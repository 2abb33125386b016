import type { challengeTexts } from './challenges.ts'

/** The goals in words, in Dutch. */
export const challengeTextsNl: typeof challengeTexts = {
  few: {
    title: 'Weinig snapshots, korte staart',
    text: 'Laad de rekening van 1.037 events door er hoogstens 40 af te spelen, met één of twee snapshots.',
    goals: ['Hoogstens 40 events afgespeeld, en de toestand klopt', 'Eén of twee snapshots'],
    hints: [
      'De staart is wat er na het laatste veelvoud overblijft.',
      '1.037 ligt net boven een veelvoud van 500.',
    ],
  },
  find: {
    title: 'De foute onder tien',
    text: 'Eén van deze tien snapshots is een event vergeten. Zijn hash past. Vind hem, en zet hem recht.',
    goals: ['De foute snapshot is gevonden', 'Geen snapshot is meer fout', 'De rekening laadt, en klopt'],
    hints: [
      'Een hash zegt alleen dat niemand de rij bewerkt heeft.',
      'Controleer, bouw opnieuw, controleer, laad.',
    ],
  },
  migrate: {
    title: 'Een andere vorm, nooit een fout saldo',
    text: 'Verander de vorm van de toestand terwijl er snapshots zijn. Geen keer laden mag een fout saldo tonen; aan het eind moet laden snel zijn.',
    goals: [
      'Vorm 2, met snapshots',
      'Ten minste twee keer geladen: vóór en na het herbouwen',
      'Geen keer laden toonde een fout saldo',
      'Hoogstens 40 events afgespeeld',
    ],
    hints: [
      'Laat snapshots een versie dragen voordat de vorm verandert.',
      'Controle aan, elke 100, vorm 2, laden, herbouwen, laden.',
    ],
  },
}
