import { raceTextsNl } from './experiments.nl.ts'
import type { stepTexts } from './lesson.ts'

const who = { both: 'Beide kanten', tasks: 'Alleen de log', neither: 'Geen van beide' }

/** The words of each step, in Dutch. */
export const stepTextsNl: typeof stepTexts = {
  screens: {
    title: 'Twee schermen, één balie',
    say: 'Links een formulier met een knop Opslaan. Rechts een lijst met een knop voor elk doel. Beide werken op dezelfde klanten, en beide slaan echt op wat je doet. Tot nu toe vertellen ze van elke klant hetzelfde: wat nu waar is, zegt een rij even goed als een log.',
    notes:
      'Laat iemand een adres wijzigen in het formulier en iemand anders een klant verhuizen met een taak. Vraag welke van de twee sneller was, en welke meer vertelde.',
  },
  'all-columns': {
    title: 'Opslaan schrijft alles',
    say: '“Laat zien” opent het formulier van Noor, wijzigt haar huisnummer en drukt op Opslaan.',
    predict: {
      ask: 'Hoeveel van de zeven kolommen schrijft dat Opslaan?',
      unit: 'kolommen',
      told: 'Alle zeven, hoewel alleen het huisnummer bedoeld was. Een formulier weet niet wat bedoeld is; het schrijft wat het bevat.',
    },
    notes:
      'Laat het statement onder het formulier zien. Vraag wat er gebeurt als iemand anders de plaats wijzigde terwijl dit formulier open stond.',
  },
  purpose: {
    title: 'Een taak zegt waar ze voor is',
    say: '“Laat zien” verhuist Noor met een taak. Die laat één feit met een naam achter: CustomerMoved.',
    notes: 'Vraag de zaal om andere redenen om een adres te wijzigen. Elk daarvan zou een andere naam zijn.',
  },
  rule: {
    title: 'Een regel heeft een bedoeling nodig',
    say: 'Daans auto staat in de werkplaats. “Laat zien” zet hem uit in het formulier, en deactiveert hem met een taak.',
    predict: {
      ask: 'Wie laat het door?',
      options: { form: 'Alleen het formulier', both: 'Beide', neither: 'Geen van beide' },
      told: 'Het formulier zette Daan uit. De taak werd geweigerd: zijn auto staat nog hier. Een regel heeft een bedoeling nodig om bij te horen.',
    },
    notes:
      'Vraag waar de regel in het formulier zou komen: na Opslaan, op een kolom die van Ja naar Nee ging, om welke reden ook. Dat is de bedoeling terugraden.',
  },
  recorded: {
    title: 'Wat elke kant vastlegde',
    say: 'Sofies adres was verkeerd gespeld, Milan verhuisde. “Laat zien” doet beide, aan beide kanten. Beide rijen veranderen in dezelfde kolommen; de feiten hebben twee namen. Herlaad de pagina en kijk nog eens.',
    notes:
      'Herlaad waar de zaal bij is: de statements zijn weg, de feiten niet. Vraag wie het verschil tussen een typefout en een verhuizing zou willen weten.',
  },
  departments: {
    title: 'Wat de anderen ervan maken',
    say: 'Notifications en Invoicing luisteren. “Klant verhuisd” zegt ze wat ze moeten doen; “rij gewijzigd” niet. “Laat zien” verhuist Milan, en verbetert Daans verkeerd gespelde naam.',
    predict: {
      ask: 'Hoeveel brieven gaan er uit?',
      unit: 'brieven',
      told: 'Eén, voor de verhuizing. De spelfout gaat niemand anders aan.',
    },
    notes: 'Lees beide policies hardop. Vraag om de rest van de zin “Telkens als een rij wijzigt, dan …”.',
  },
  invoice: {
    title: 'Niemand hoefde aan Invoicing te denken',
    say: '“Laat zien” verhuist Milan en rondt een klus aan zijn auto af. De factuur gaat naar het nieuwe adres.',
    notes:
      'Invoicing houdt een eigen kopie van het adres. Vraag wat het kost die bij te houden, en wat het zou kosten elke keer te vragen.',
  },
  intent: {
    title: 'Eén getal, veel betekenissen',
    say: 'Oliefilters op een plank. “Laat zien” verkoopt er één met een taak en keurt een kapotte af, en slaat in de tabel het getal op dat overblijft. Dan wordt aan beide gevraagd hoeveel er zijn uitgegeven.',
    predict: {
      ask: 'Wie kan zeggen hoeveel er zijn uitgegeven?',
      options: who,
      told: 'Alleen de log. In de tabel ging het getal twee omlaag; verkocht, kapot of verteld zien er hetzelfde uit.',
    },
    notes:
      'UpdateInventory is het voorbeeld van het college. Vraag welk rapport het bedrijf hierna zou willen, en of de tabel dat ooit kan geven.',
  },
  questions: {
    title: 'Het bedrijf vraagt',
    say: 'Tien vragen, elk nu beantwoord uit wat de twee kanten echt hebben opgeslagen. “Laat zien” stelt de vijfde: waarom zijn deze klanten inactief?',
    predict: {
      ask: 'Wie weet waarom?',
      options: who,
      told: 'De log heeft een reden voor elke klant die inactief is. De tabel heeft een Nee.',
    },
    notes:
      'Loop er een paar door, eerst met opgestoken handen. Een tabel kan ook een geschiedenis krijgen: dan moet iemand aan de vraag gedacht hebben voordat ze gesteld werd.',
  },
  limit: {
    title: 'Wat niemand vroeg',
    say: '“Laat zien” stelt de tiende vraag: waarom zijn ze verhuisd?',
    predict: {
      ask: 'Wie weet dat?',
      options: who,
      told: 'Geen van beide: geen taak vroeg ernaar. Een log weet wat iemand wilde zeggen, en niets meer.',
    },
    notes:
      'Een eerlijke grens. Vraag of de taak er voortaan naar moet vragen, en wat dat met de oude feiten doet.',
  },
  'two-clerks': {
    title: 'Twee medewerkers tegelijk',
    say: 'Anna en Bram openen op hetzelfde moment dezelfde klant, en beiden bedoelen het goed: Anna noteert een verhuizing, Bram een verkeerd gespelde naam. Speel het in het midden stap voor stap, of laat het zien.',
    predict: {
      ask: raceTextsNl.guess,
      options: raceTextsNl.guesses,
      told: 'Het tweede Opslaan zette terug wat het eerste veranderd had, en niemand kreeg het te horen. Van de taken zijn beide bewaard: over die van Bram werd opnieuw beslist, op wat Anna gedaan had.',
    },
    notes:
      'Een versiekolom had Brams Opslaan kunnen weigeren. Vraag wat Bram dan doet: alles opnieuw typen, want het formulier weet niet wat hij bedoelde.',
  },
  rewrite: {
    title: 'Herschrijf het formulier',
    say: 'Zeven velden en één knop Opslaan. Vind de doelen erachter, tot er geen Opslaan over is. Elke taak vraagt minder dan het formulier, en zegt meer.',
    notes:
      'Doe het met de zaal, zin voor zin. De twee keer afscheid eindigen in dezelfde taak, met twee redenen.',
  },
  challenge: {
    title: 'Raak een reden kwijt',
    say: '“Laat zien” slaat een andere plaats op voor Jan. Meerdere verhalen eindigen in één en dezelfde rij: zoek de reden, en ontdek dat niemand het kan zeggen.',
    notes:
      'Vraag om een toestand die nog meer verliest: zet iemand uit, en vier keer afscheid eindigt in hetzelfde Nee. Een opmerking in een naamveld wordt wel gevonden.',
  },
}
