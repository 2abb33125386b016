import type { lessonTexts } from './lesson.ts'

/** The words of the lesson, in Dutch. */
export const lessonTextsNl: typeof lessonTexts = {
  bay: {
    title: 'Eén brug, drie replica’s',
    say: 'Eén vrije brug in de werkplaats, en drie replica’s die elk zeggen wie hem heeft. Bij elke replica zit een client. Zie er één de brug nemen, en een ander ernaar vragen.',
  },
  rounds: {
    title: 'Twee rondes naar een meerderheid',
    say: 'In CP kost elk verzoek twee rondes naar een meerderheid: eerst vragen naar de nieuwste versie, dan opslaan. Zelfs een lezer slaat op wat hij vond, zodat geen latere lezer minder kan zien.',
    predict: {
      ask: 'Replica’s 2 en 3 bevestigen het eerste schrijven. Met welk bericht krijgt client 1 zijn ja?',
      options: { 'message 6': 'Dat van replica 3', 'message 7': 'Dat van replica 2' },
      told: 'Met dat van replica 3, want dat komt het eerst aan: samen met replica 1 is dat een meerderheid. Het andere verandert niets meer.',
    },
  },
  cut: {
    title: 'Knip één replica los',
    say: 'Nu is de derde replica losgeknipt. Zijn client neemt de brug, terwijl client 1 aan de andere kant hem ook neemt.',
    predict: {
      ask: 'Wat krijgt client 3, in CP?',
      options: { first: 'Een ja, van zijn eigen replica', second: 'Geen antwoord: hij geeft het op' },
      told: 'Een meerderheid is buiten bereik, dus hem kan niets verteld worden. De kant met de meerderheid gaat door alsof er niets gebeurd is: niet alles staat stil.',
    },
  },
  pending: {
    title: 'Niet beantwoord is niet ongedaan',
    say: 'Client 3 gaf het op, maar zijn verzoek hangt, het is niet ongedaan: wie opgaf weet niet of het effect had. De geschiedenis houdt het open, en de client gaat verder onder een nieuwe naam.',
  },
  available: {
    title: 'Alleen antwoorden',
    say: 'Dezelfde verzoeken, dezelfde knip, in AP: elke replica antwoordt zelf.',
    predict: {
      ask: 'Wat leest client 3 tijdens de knip?',
      options: { first: 'De waarde van zijn eigen kant', second: 'De nieuwste waarde van alle' },
      told: 'Hij leest de waarde van zijn eigen kant. Beide kanten gaven de brug weg: elke client is geholpen, en één auto heeft geen brug.',
    },
  },
  verdict: {
    title: 'Wat de rechter zegt',
    say: 'De rechter kijkt alleen naar wat clients vroegen en als antwoord kregen. Hij vindt twee antwoorden die geen enkele volgorde verklaart, en noemt ze. In de banen zijn ze gemarkeerd.',
    predict: {
      ask: 'Clients 3 en 2 gaan lezen, na elkaar. Wiens antwoord was al overschreven voordat hij vroeg?',
      options: { 'client 1': 'Client 1', 'client 2': 'Client 2', 'client 3': 'Client 3' },
      told: 'Dat van client 3. Zijn eigen kant had nooit gehoord van het schrijven dat client 1 aan de andere kant deed, 700 ms eerder. Het antwoord was daar waar, en voor het geheel fout.',
    },
  },
  converge: {
    title: 'Helen, en het eens worden',
    say: 'De verbindingen helen. Replica’s vergelijken hun aantekeningen, en het schrijven met de hogere rang wint overal.',
    predict: {
      ask: 'Wat werd er van het andere beantwoorde schrijven?',
      options: {
        first: 'Het is verloren, en niemand kreeg het te horen',
        second: 'Het wordt naast de winnaar bewaard',
      },
      told: 'Het is verloren. Alle replica’s zijn het weer eens, en dat zegt niets over wat een client beloofd was.',
    },
  },
  siblings: {
    title: 'Bewaar beide',
    say: 'Versievectoren weten dat geen van beide keren schrijven de andere gezien had. Dus worden beide bewaard als siblings, en moet de volgende client kiezen. Geen beantwoord schrijven verdwijnt ongezien.',
  },
  heal: {
    title: 'Helen is geen repareren',
    say: 'Terug naar CP, na de knip. Helen maakt niet alle replica’s meteen gelijk: een verouderde minderheid mag, want geen meerderheid zal ooit alleen haar waarde antwoorden.',
    predict: {
      ask: 'De verbindingen helen zo meteen. Welke replica heeft vlak daarna nog een oude waarde?',
      options: { 'replica 1': 'Replica 1', 'replica 2': 'Replica 2', 'replica 3': 'Replica 3' },
      told: 'Replica 3: niemand heeft hem nog iets verteld. Elke meerderheid bevat een replica die beter weet, dus geen client krijgt ooit de oude waarde als antwoord.',
    },
  },
  'per-operation': {
    title: 'Kies per operatie',
    say: 'De keuze is niet één keer voor een heel systeem gemaakt. Tijdens de knip geeft client 3 de brug alleen weg met een meerderheid, maar vraagt hij wie hem heeft aan zijn eigen replica alleen.',
    predict: {
      ask: 'Wat komt er van zijn schrijven, en van zijn lezen?',
      options: {
        first: 'Schrijven krijgt geen antwoord; lezen wel, en is verouderd',
        second: 'Beide worden door zijn eigen replica beantwoord',
      },
      told: 'De brug twee keer weggeven zou een klant kosten: dus dat wacht. Een oude naam tonen kost een blik: dus dat krijgt antwoord. De prijs van elke operatie beslist, en alleen tijdens een partitie.',
    },
  },
  choice: {
    title: '“CA” bestaat niet',
    say: '“CA” is geen derde keuze. Wacht op alle replica’s, en doe alsof het netwerk nooit faalt; dan faalt het, en krijgt helemaal niemand antwoord.',
    predict: {
      ask: 'Tijdens de knip, wie wordt geholpen als elke replica moet antwoorden?',
      options: { first: 'De kant met de meerderheid', second: 'Niemand' },
      told: 'Niemand. Een systeem dat geen partitie heeft voorzien heeft alleen gekozen wat het verliest, zonder het te zeggen.',
    },
  },
}
