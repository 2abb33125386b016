import type { lessonTexts } from './lesson.ts'

const yesOrNo = { yes: 'Ja', no: 'Nee' }

/** The words of the lesson, in Dutch. */
export const lessonTextsNl: typeof lessonTexts = {
  waves: {
    title: 'Iedereen komt tegelijk terug',
    say: 'Honderd clients verliezen hun dienst op hetzelfde ogenblik. Elk wacht 1 s, en dan telkens twee keer zo lang. Elke stip is één aanroep; één rij is één client. Niemand heeft de golven gepland: ze komen doordat iedereen hetzelfde plan heeft.',
    predict: {
      ask: 'De eerste aanroep is op 0 s, dan op 1 s, 3 s, 7 s. Wanneer is de vijfde?',
      unit: 's',
      told: 'Op 15 s: 1 + 2 + 4 + 8. En alle honderd roepen op dat ogenblik, terwijl de dienst er tien per 100 ms aanneemt.',
    },
  },
  jitter: {
    title: 'Jitter spreidt de golf',
    say: 'Full jitter trekt elke wachttijd tussen 0 en wat ze geweest zou zijn. Dezelfde clients, dezelfde dienst, hetzelfde aantal pogingen: de kolommen stippen worden wolken.',
    predict: {
      ask: 'Hoeveel van de honderd worden er, vergeleken met de golven, uiteindelijk bediend?',
      options: { less: 'Minder', same: 'Evenveel', more: 'Meer' },
      told: 'Meer, want een menigte die gespreid is past door de deur. Daar is jitter voor.',
    },
  },
  storm: {
    title: 'De storm die niet ophoudt',
    say: 'Nu een menigte van 80 verzoeken per seconde, en een server die er 100 kan. Van 20 s tot 30 s is hij vijf keer zo traag. Elk verzoek mag na een seconde zonder antwoord nog drie keer geprobeerd worden. Vanaf 30 s is de server zo snel als eerst.',
    predict: {
      ask: 'Komt de goodput, wat gebruikers op tijd krijgen, binnen anderhalve minuut terug?',
      options: yesOrNo,
      told: 'Nooit. Elk verzoek wordt nu vier keer verstuurd, 320 per seconde. De server werkt op volle kracht aan aanroepen waar niemand meer op wacht. De aanleiding is weg; de retries houden de storing in stand: een metastabiele storing.',
    },
  },
  'no-cure': {
    title: 'Jitter geneest het niet',
    say: 'Dezelfde storm met full jitter. Zet “geen wachttijd” ernaast en zoek een verschil in de belasting.',
    predict: {
      ask: 'Is het met jitter eerder voorbij?',
      options: yesOrNo,
      told: 'Nee. Jitter spreidt aankomsten; het vermindert geen belasting. Het helpt tegen golven, en die zijn hier niet: de menigte is al gespreid.',
    },
  },
  law: {
    title: 'Vind de wet met twee schuiven',
    say: 'Elk verzoek mag 1 + R keer verstuurd worden. Verschuif “Verzoeken” en “Retries”, en lees rechts “Pogingen”: welke houden vanzelf op? Zoek de regel. De film hier heeft 20 verzoeken per seconde en drie retries.',
    predict: {
      ask: 'Met drie retries en een server van 100 aanroepen per seconde: tot hoeveel verzoeken per seconde geneest het?',
      unit: 'verzoeken per seconde',
      told: 'Onder 25: verzoeken × (1 + R) moet onder de capaciteit blijven, 25 × 4 = 100. Met één retry is het 50, zonder 100. Onder de grens krimpt de wachtrij, erboven groeit ze, voor altijd.',
    },
  },
  budget: {
    title: 'Een retrybudget',
    say: 'Nu worden retries betaald uit wat alle verzoeken inleggen: met een budget van 10 %, één retry per tien verzoeken. Dan geven 80 verzoeken hoogstens 88 aanroepen per seconde, en dat is onder de 100.',
    predict: {
      ask: 'Welk budget geneest eerder?',
      options: { '10': '10 %', '20': '20 %' },
      told: '10 % geneest in ongeveer 50 s. Met 20 % blijven er maar 4 aanroepen per seconde over om de wachtrij weg te werken: 80 × 1,2 = 96 van 100. Dat duurt minuten.',
    },
  },
  deadline: {
    title: 'Werk niet voor wie al weg is',
    say: 'De server gooit nu elke aanroep waarvan de client het al heeft opgegeven ongedaan weg. Het kost niets, en het klinkt als de genezing.',
    predict: {
      ask: 'Maakt dit een eind aan de storm?',
      options: yesOrNo,
      told: 'Er verandert nauwelijks iets. Hij neemt nu aanroepen die nog een paar milliseconden hebben, en is klaar als hun client weg is. Kies “laat vallen wat minder dan 50 ms over heeft”: door die marge kan elke aanroep die hij neemt nog op tijd beantwoord worden.',
    },
  },
  'newest-first': {
    title: 'Nieuwste eerst',
    say: 'De wachtrij wordt een stapel: de server neemt de nieuwste aanroep. In rustige tijden merkt niemand het, want er is geen rij.',
    predict: {
      ask: 'Welke aanroepen kunnen bij overbelasting nog op tijd beantwoord worden?',
      options: { oldest: 'De oudste', newest: 'De nieuwste' },
      told: 'De nieuwste. Het is niet eerlijk, maar een eerlijke rij was voor iedereen even laat. De goodput is meteen terug.',
    },
  },
  breaker: {
    title: 'Een circuit breaker eromheen',
    say: 'Als de helft van de laatste 50 uitkomsten fouten zijn, sturen clients 5 s lang niets; daarna beslissen een paar aanroepen.',
    predict: {
      ask: 'Maakt dit een eind aan de storm?',
      options: yesOrNo,
      told: 'Ja, binnen seconden: terwijl hij open is wordt er niets verstuurd, dus loopt de rij leeg. De prijs is voor wie meteen nee te horen krijgt.',
    },
  },
  twice: {
    title: 'Twee keer afgerekend',
    say: 'Een garage rekent via een bank € 150 af bij een klant. Het verzoek komt aan, de bank schrijft af, en het antwoord gaat verloren. De kassa hoort een seconde niets, en probeert het opnieuw.',
    predict: {
      ask: 'Wat heeft de klant betaald?',
      unit: 'euro',
      told: '€ 300. Vanaf de kassa zien een verloren verzoek en een verloren antwoord er hetzelfde uit. Wat niet idempotent is, doe je met een retry twee keer.',
    },
  },
  key: {
    title: 'Een idempotency key',
    say: 'Hetzelfde verlies. Nu draagt elke poging van een betaling dezelfde sleutel, en onthoudt de bank sleutels bij haar afschrijvingen.',
    predict: {
      ask: 'Wat heeft de klant betaald?',
      unit: 'euro',
      told: '€ 150. De bank herkent de betaling en herhaalt haar antwoord. De sleutel hoort bij wat de klant wil, niet bij de poging.',
    },
  },
  order: {
    title: 'De volgorde van policies',
    say: 'De dienst hangt. Hier zit een retry om een time-out van 1 s. Draai ze dan om: een time-out om de retry. De ene begrenst elke poging, de andere het geheel.',
    predict: {
      ask: 'Retry (nog drie keer) om een time-out: hoeveel aanroepen doet één verzoek van een gebruiker?',
      unit: 'aanroepen',
      told: 'Vier, en de gebruiker wacht 4,6 s. Met de time-out buitenom is het één aanroep en 1 s: de tijd is om vóór de eerste retry.',
    },
  },
  'inside-out': {
    title: 'Breaker binnen of buiten',
    say: 'De dienst is dood: elke aanroep faalt meteen. De breaker gaat open na drie fouten op rij. Buiten de retry ziet hij wat gebruikers vroegen; erbinnen ziet hij elke poging.',
    predict: {
      ask: 'Breaker om retry (nog drie keer): hoeveel aanroepen bereiken de dode dienst voordat de breaker het eerst nee zegt?',
      unit: 'aanroepen',
      told: 'Twaalf: drie verzoeken van elk vier pogingen. Binnen de retry waren het drie aanroepen, en is de vierde poging al geweigerd.',
    },
  },
}
