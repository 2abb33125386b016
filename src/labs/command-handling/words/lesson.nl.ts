import type { stepTexts } from './lesson.ts'

/** The words of each step, in Dutch. */
export const stepTextsNl: typeof stepTexts = {
  phases: {
    title: 'Twee fasen',
    say: 'Eerst worden alle regels gecontroleerd en verandert er niets. Pas als ze allemaal kloppen wordt de operatie uitgevoerd. “Laat zien” plant een klus die past.',
    notes:
      'Volg de lampjes regel voor regel met de tijdlijn, dan de poort, dan de versies rechts. Vraag: tot waar kun je stoppen zonder iets veranderd te hebben? Tot de poort: alles ervoor vraagt alleen.',
  },
  refused: {
    title: 'Een weigering laat niets achter',
    say: 'Alle drie de werkplekken zijn om negen uur bezet. “Laat zien” vraagt om een vierde klus op dat uur.',
    predict: {
      ask: 'Hoeveel events voegt het geweigerde command toe?',
      unit: 'events',
      told: 'Geen. Alle zeven regels van de planning zijn bekeken, één klopte niet, en de versie is wat ze was: een geweigerd command is niet gebeurd.',
    },
    notes:
      'Vraag waarom je een weigering toch zou opslaan: voor een audit bijvoorbeeld. Dan is het een eigen feit, waar bewust voor gekozen is. Wijs erop dat alle regels tegelijk gemeld worden, niet alleen de eerste die faalt.',
  },
  outside: {
    title: 'Anderen worden gevraagd voordat er iets gebeurt',
    say: 'Kent de garage de auto, zijn de onderdelen op voorraad? Dat antwoorden andere diensten, in de controlefase. “Laat zien” stuurt één command twee keer: met de onderdelendienst uit, en weer aan.',
    predict: {
      ask: 'De onderdelendienst is uit. Wat wordt er van een klus die door alle regels komt?',
      options: {
        refused: 'Geweigerd; later opnieuw gestuurd',
        half: 'Opgeslagen, onderdelen later gevraagd',
        lost: 'Verloren',
      },
      told: 'Geweigerd, en er is niets half gedaan. Hetzelfde command werkt zodra de dienst er weer is.',
    },
    notes:
      'Vraag: en als de dienst ná het opslaan gevraagd werd? Dan was er een klus zonder onderdelen, en moest iemand die terugdraaien. Eerst aannemen en later controleren is ook een keuze; die heeft een compensatie nodig.',
  },
  planner: {
    title: 'De dagplanner',
    say: 'Sleep een auto naar een uur; of kies hem, verschuif de klus met de pijltjes en druk op Enter. Een geweigerde klus blijft staan waar je hem zette, met de regel die hem weigerde. “Laat zien” plant de Volvo een tweede keer om acht uur.',
    notes:
      'Laat iemand in de zaal een uur noemen en sleep de auto daarheen. Vraag wat een scherm na een weigering moet doen: bewaren wat ingevuld was, en de regel noemen in de woorden van het bedrijf.',
  },
  'one-day': {
    title: 'De aggregate kent de regel',
    say: 'Een klus valt binnen één dag. Niet het formulier weet dat, maar de aggregate. “Laat zien” vraagt een klus van 22 tot 02.',
    notes:
      'Een formulier mag hetzelfde controleren om vriendelijk te zijn. Vraag wie controleert als het command uit een ander programma komt: alleen de aggregate, altijd.',
  },
  'double-finish': {
    title: 'Toestand komt uit events',
    say: 'Een klus wordt gepland, afgerond, en nog eens afgerond.',
    predict: {
      ask: 'Welke van de twee keer afronden wordt geweigerd?',
      options: { first: 'De eerste', second: 'De tweede', neither: 'Geen van beide' },
      told: 'De tweede. Het eerste event veranderde de toestand waar het tweede command tegen gecontroleerd wordt.',
    },
    notes:
      'Hier komen controleren en afspelen samen: de regel kijkt naar toestand, en toestand is niets anders dan de events tot nu toe.',
  },
  raise: {
    title: 'Uitvoeren door af te spelen',
    say: 'Een event opwerpen zet het in een lijst en draait precies de handler die een replay draait. Er is geen tweede manier om toestand te veranderen. Laad, werp er twee op, en gooi ze weg; “Laat zien” werpt er één op en slaat het op.',
    notes:
      'Zie oorspronkelijke en huidige versie bij elk opgeworpen event één verder uit elkaar gaan. Vraag: wat staat er vóór het opslaan in de store? Niets ervan. De oorspronkelijke versie wordt bij het opslaan vergeleken.',
  },
  'break-it': {
    title: 'Maak het stuk: eerst de goede manier',
    say: 'Eén command wordt uitgevoerd, en zijn events worden drie keer afgespeeld. Prijs en tijd zijn in de controlefase gevraagd en in het event geschreven.',
    predict: {
      ask: 'Hoeveel regels controleert een replay?',
      unit: 'regels',
      told: 'Geen. Een replay kijkt naar geen regel en vraagt niemand iets: hij past alleen events toe, en maakt de levende toestand opnieuw.',
    },
    notes:
      'Een regel die vandaag verandert mag niet weigeren wat vorig jaar gebeurd is. Vraag wat er van oude events zou worden als een replay de regels van vandaag controleerde.',
  },
  service: {
    title: 'Een dienst in evolve',
    say: 'Nu vraagt de handler van het event de onderdelendienst naar de prijs. Eén command, dan drie replays.',
    predict: {
      ask: 'Hoe vaak wordt de dienst aangeroepen?',
      unit: 'aanroepen',
      told: 'Vier keer: één keer levend en één keer in elke replay, telkens met een ander antwoord. In de controlefase gevraagd wordt hij één keer aangeroepen, voorgoed.',
    },
    notes:
      'De dienst is gesimuleerd: elke aanroep vindt een hogere prijs. Vraag welke echte hetzelfde doen: wisselkoersen, belastingtabellen, alles wat mail verstuurt.',
  },
  clock: {
    title: 'Een klok in evolve',
    say: 'De handler van het event leest de klok. Elke replay onthoudt een ander moment.',
    notes:
      'De klok hier is de echte. Vraag waar de tijd hoort: in het event, als feit van de dag waarop het gebeurde.',
  },
  direct: {
    title: 'Toestand rechtstreeks gezet',
    say: 'Na het event haalt de uitvoering tien procent van de prijs af, in het geheugen, en geen event vertelt ervan. Wat buiten de events om gezet is, is na de volgende start weg.',
    notes:
      'Deze fout verbergt zich het best: niemand merkt het vóór een herstart, en dan lijkt het of er gegevens verloren zijn.',
  },
  publish: {
    title: 'Opslaan, dan publiceren',
    say: 'Twee effecten, en er past een crash tussen. “Laat zien” laat het programma na het opslaan sterven, op twee manieren: abonnees na het opslaan inlichten, en ze de log laten lezen vanaf waar ze zijn.',
    predict: {
      ask: 'Abonnees worden na het opslaan ingelicht. Het programma sterft ertussenin en start weer. Wanneer krijgt de abonnee het event?',
      options: { once: 'Bij de herstart', late: 'Met het volgende event', never: 'Nooit' },
      told: 'Nooit: het is opgeslagen, en niemand weet dat het niet verteld is. Wie de log vanaf een checkpoint verder leest, vindt het. De log is de lijst van wat er nog uit moet.',
    },
    notes:
      'Dit is de dual write. Vraag of eerst vertellen en later opslaan beter is: dan horen anderen van iets wat nooit gebeurde. De uitweg is één keer schrijven, en lezers die hun plek bijhouden.',
  },
  naming: {
    title: 'Namen',
    say: 'Een command is een werkwoord en een naamwoord: PlanMaintenanceJob vraagt. Een event is een naamwoord en een werkwoord in de verleden tijd: CustomerRegistered vertelt. UpdateInventory heeft de grammatica van een command zonder bedoeling. “Laat zien” sorteert deze drie; de rest is aan jou.',
    notes:
      'Laat de zaal de andere zeven hardop sorteren. Vraag dan om een betere naam voor UpdateInventory, en typ wat ze zeggen: de toets beoordeelt het.',
  },
  queries: {
    title: 'Command of query?',
    say: 'Een query antwoordt en verandert niets. De hash van de log verraadt wie alleen doet alsof. “Laat zien” draait GetPlanning en GetNextInvoiceNumber echt.',
    predict: {
      ask: 'GetNextInvoiceNumber geeft een antwoord. Wat is het?',
      options: { query: 'Een query', command: 'Een command' },
      told: 'Een command: het neemt het nummer, en schrijft dus. Twee keer gevraagd antwoordt het twee keer anders.',
    },
    notes:
      'Vraag wat je met een query mag en met een command niet: nog eens vragen, cachen, naar een andere server sturen. Vraag dan welke daarvan het factuurnummer overleeft.',
  },
  'given-when-then': {
    title: 'Given, when, then',
    say: 'Testen is events uitdelen: gegeven wat er gebeurde, als er een command komt, dan een event of een weigering. “Laat zien” draait één test tegen twee van de deciders: gegeven een afgeronde klus, als hij nog eens afgerond wordt, dan een weigering.',
    predict: {
      ask: 'Een decider verbergt toestand waar geen event bij komt. Wat ontdekt dat?',
      options: { hand: 'Met de hand proberen', test: 'Een test van events', neither: 'Geen van beide' },
      told: 'De test. Met de hand weigert de decider Eik de tweede keer afronden, zoals het hoort. Opgebouwd uit events is hij de eerste vergeten.',
    },
    notes:
      'Geen mock en geen database: de test is data. Vraag de zaal om nog een test, en bouw hem met de kaartjes. Eén decider blijft over voor de uitdaging.',
  },
}
