import type { limitsTexts } from './words.ts'

/** Where each number comes from, in Dutch. */
export const limitsTextsNl: typeof limitsTexts = {
  heading: 'Wat is echt',
  lead: 'Elk getal hier zegt waar het vandaan komt: gemeten in deze browser, gesimuleerd door een model, of aangenomen. Dit is de lijst.',
  origins: { measured: 'Gemeten', simulated: 'Gesimuleerd', assumed: 'Aangenomen' },
  texts: {
    store: {
      what: 'De event store',
      text: 'Echt: twee tabellen in IndexedDB van deze browser. Bekijk ze in de ontwikkelaarstools, onder Application.',
    },
    timings: {
      what: 'Tijden van een command',
      text: 'Van de klok van deze browser gelezen terwijl het command liep. Browsers ronden die klok af, vaak op 0,1 ms, dus heel korte stations kunnen 0 aangeven.',
    },
    'slow-motion': {
      what: 'De animatie van een command',
      text: 'Vertraagd afgespeeld uit de vastgelegde tijden. Een station dat te kort is om te zien wordt even vastgehouden en een lange wachttijd ingeklapt; beide zeggen het, en tonen de echte tijd.',
    },
    lag: {
      what: 'Achterstand van een projectie',
      text: 'Geteld: de positie van het laatste opgeslagen event min de positie die de projectie heeft verwerkt.',
    },
    clock: {
      what: 'Snelheid van zoeken en opnieuw opbouwen',
      text: 'Gemeten in dit tabblad toen je op de knop drukte. Ander werk op de machine vertraagt het.',
    },
    'garage-week': {
      what: 'Een week in de garage',
      text: 'Verzonnen klanten, auto’s en klussen uit een generator met seed. Elk event ging door dezelfde regels als jouw eigen commands.',
    },
    'projection-delay': {
      what: 'De vertragingsknop van een projectie',
      text: 'Een wachttijd die jij kiest, bijgehouden door een echte timer. In productie komt de vertraging van belasting, netwerken en storingen.',
    },
    mail: {
      what: 'Brieven',
      text: 'Er gaat geen brief deze browser uit: de mailgateway is een tabel die telt wat verstuurd zou zijn.',
    },
    bus: {
      what: 'Publiceren naar andere contexten',
      text: 'Abonnees volgen de log van deze store, ook over tabbladen heen. Er zit geen broker tussen, dus er gaat onderweg geen bericht verloren.',
    },
    'crud-vs-task': {
      what: 'De tabel en de log van de baliemedewerkers',
      text: 'Echt: een tabel met rijen in een eigen database, en events in de open store. Elk antwoord komt van wat die twee op dat moment bevatten.',
    },
    'desk-history': {
      what: 'Drie maanden aan de balie',
      text: 'Verzonnen klanten en taken, gelegd op de dagen vóór vandaag. Elk ging door dezelfde regels als die van jou; de tabel kreeg de rijen die zulk werk achterlaat.',
    },
    departments: {
      what: 'Brieven en facturen van de balie',
      text: 'Door werkende projecties uit de opgeslagen events gevouwen. Er gaat geen brief deze browser uit.',
    },
    'parts-service': {
      what: 'De onderdelendienst in “Commands afhandelen”',
      text: 'Die dienst bestaat niet: een timer antwoordt na 40 ms of 1,5 s, of weigert, wat je maar kiest. In “Maak het stuk” vindt elke aanroep een prijs die 3,50 hoger is.',
    },
    'command-steps': {
      what: 'Stappen van een command in “Commands afhandelen”',
      text: 'Vastgelegd terwijl het command echt liep, daarna één voor één even lang getoond; de gemeten tijden staan ernaast. Alle regels van de aggregate worden in één aanroep bekeken.',
    },
    evolution: {
      what: 'Latency, doorvoer en achterstand in “Van SOA naar CQRS”',
      text: 'Gespeeld door een wachtrijmodel (M/M/c) in virtuele tijd, uit één seed. Een test vergelijkt het met de gesloten vorm van Erlang C.',
    },
    'evolution-times': {
      what: 'Bedieningstijden en het netwerk in “Van SOA naar CQRS”',
      text: 'Zo gekozen dat je de effecten ziet: 2 tot 15 ms werk, 4 ms per richting. Jouw systeem heeft andere; het gaat erom welke wachtrij ze delen.',
    },
    'evolution-prices': {
      what: 'Kosten, onderdelen en koppeling in “Van SOA naar CQRS”',
      text: 'Een verzonnen prijslijst in eenheden per uur; onderdelen en koppeling worden in het plaatje geteld.',
    },
    'four-forms': {
      what: 'Berichten, kopieën en aanroepen in “Eén feit, vier vormen”',
      text: 'Een model in virtuele tijd: dezelfde feiten en behoeften gaan door vier banen. Bytes zijn de lengte van voorbeeldberichten als JSON. In de baan van event sourcing staat de log in het geheugen, niet in de store van deze site.',
    },
    'four-forms-figures': {
      what: 'Tijden in “Eén feit, vier vormen”',
      text: 'Gekozen: een aanroep duurt 80 ms heen en 80 ms terug, een bericht en een projectie zo lang als je instelt. Er gaat hier geen bericht verloren: daarvoor is het lab over autonomie.',
    },
    cap: {
      what: 'Replica’s, clients en netwerk van het CAP-lab',
      text: 'Een model in virtuele tijd: latency, verlies en uitval worden uit de seed getrokken. De rechter is echt: die kijkt alleen naar wat clients vroegen en als antwoord kregen.',
    },
    'cap-proof': {
      what: 'Runs per seconde in “Bewijs het”',
      text: 'Gemeten in een worker van deze browser. Wat er uit de runs komt is gesimuleerd.',
    },
    'cap-detector': {
      what: 'Meteen weigeren in het CAP-lab',
      text: 'Een replica die meteen weigert weet zonder vertraging welke andere hij bereikt. Echte failure detectors nemen hun tijd, en zitten er nu en dan naast.',
    },
    eventual: {
      what: 'Kopieën, leesacties, schermen en botsingen in “Eventually”',
      text: 'Een model in virtuele tijd; het toeval komt uit de seed. Eén persoon schrijft, zodat versies op één lijn blijven: kopieën die schrijfacties van meer mensen tegelijk aannemen staan in het CAP-lab.',
    },
    'eventual-many': {
      what: '“Hoe eventual” in “Eventually”',
      text: 'Honderden films van hetzelfde model, hier gespeeld, elk met eigen toeval. Ernaast de formule voor exponentiële vertragingen; in de tests komen ze binnen 3 sigma overeen.',
    },
    'eventual-figures': {
      what: 'Vertragingen, prijzen en de zes processen in “Eventually”',
      text: 'Gekozen: een wijziging wacht een exponentiële tijd, elk ander bericht duurt 0,15 s. Wat een botsing of een lock kost stel je zelf in. Wanneer een proces definitief is, is beoordeeld zoals in Europa gebruikelijk.',
    },
    autonomy: {
      what: 'Contexten, aanroepen, kopieën en gemiste events in het lab over autonomie',
      text: 'Gesimuleerd: een model in virtuele tijd van contexten die een eigenaar vragen of kopieën bijhouden, met volgnummers, heartbeats, replays en een ETL-job. Aanroepen gaan één voor één, en wie uit is, blijkt meteen; een broker verliest hier nooit wat hij bewaart.',
    },
    'autonomy-proofs': {
      what: 'Keten, doorlooptijd en rapport in het lab over autonomie',
      text: 'De beschikbaarheid van een keten is een formule en, ernaast, gesimuleerde verzoeken, waarbij elke service door eigen geluk aan of uit is. Het rapport is gevouwen uit een kwartaal facturen dat door kans getrokken is.',
    },
    'autonomy-times': {
      what: 'Latency, intervallen en werkdagen in het lab over autonomie',
      text: 'Gekozen: 80 ms voor een aanroep met antwoord, elk uur een ETL-job van vijf minuten, een heartbeat per twee seconden of per kwartier, een dag ontwerpen en een dag bouwen. In het verhaal van een dag duurt een minuut 20 ms.',
    },
    saga: {
      what: 'Boekingen, berichten, rijen en boeken in het lab over commits en saga’s',
      text: 'Gesimuleerd: een model van two-phase commit met presumed abort en van een georkestreerde saga, in virtuele tijd. Elke store heeft één rij die iedere boeking nodig heeft; echte stores hebben er veel.',
    },
    'saga-all': {
      what: '“Bewijs het” in het lab over commits en saga’s',
      text: 'Alle volgordes van één boeking met precies hetzelfde model, met één uitval van de balie: met twee deelnemers voor two-phase commit, met drie voor een saga. Het zegt niets over grotere gevallen.',
    },
    'saga-times': {
      what: 'Latency en time-outs in het lab over commits en saga’s',
      text: 'Zo gekozen dat je het kunt volgen: een bericht duurt 300 tot 450 ms, op stemmen wordt 3 s gewacht, en wie geen antwoord heeft vraagt na 1,5 s opnieuw.',
    },
    'retro-ledger': {
      what: 'Het grootboek in “Wijzigingen achteraf”',
      text: 'Echt: elke rij is een event van de open store. Totalen, verschillen en correcties worden hier gevouwen en afgespeeld, in hele centen; hashes gaan over de opgeslagen rijen, en een tussenvoeging wordt echt geprobeerd.',
    },
    'retro-formula': {
      what: 'Hoe vaak een formule ernaast zit',
      text: 'Geteld in dit tabblad: elk heel bedrag van € 1 tot € 2.000, met replay en met formule, in hele getallen.',
    },
    'retro-account': {
      what: 'De spaarrekening van 2017',
      text: 'Een voorbeeld: premie, rente en data zijn die van het college. 1 % per maand is veel meer dan een bank geeft; een halve cent wordt naar boven afgerond; wat op een dag betaald is telt vóór de rente van die dag.',
    },
    'retro-letters': {
      what: 'Afschriften en uitbetalingen van de spaarrekening',
      text: 'Er gaat geen brief en geen geld deze browser uit: een event zegt wat verstuurd zou zijn, en om dat ongedaan te maken helpt alleen een ander event.',
    },
    concurrency: {
      what: 'Conflicten en locks in “Optimistic concurrency”',
      text: 'Elke keer opslaan is een echte voorwaardelijke append op IndexedDB, elke lock er een van de browser. Twee tabbladen delen niets dan de store. De store die niet naar het antwoord kijkt is deze store, naar wiens antwoord niet gekeken wordt.',
    },
    snapshots: {
      what: 'Laadtijden, snapshots en conflicten in “Snapshots”',
      text: 'In deze browser gemeten als jij erom vraagt, in eigen databases: medianen van vijf runs, één waar een run langer dan 1,5 seconde duurt. Boekingen zijn gegenereerd, voor iedereen dezelfde. Een andere machine geeft andere tijden; de aantallen events zijn overal gelijk.',
    },
    'snapshots-felt': {
      what: 'Vanaf wanneer je wachten merkt in “Snapshots”',
      text: 'Het advies rekent 100 milliseconden voor één keer laden. Dat is een aanname: jouw gebruikers, en hoe vaak een pagina laadt, beslissen.',
    },
    contention: {
      what: 'Events per seconde in de grafiek van de drukte',
      text: 'In deze browser gemeten als jij erom vraagt, op een store die daarna verwijderd wordt: 64 events, drie runs, de mediaan. Een andere machine of belasting geeft andere getallen; vergelijk de manieren, niet de cijfers.',
    },
    retry: {
      what: 'Clients, servers en banken in “Opnieuw proberen”',
      text: 'Een model in virtuele tijd: één server met één wachtrij, clients die niets van elkaar weten. Geluk wordt uit de seed getrokken; wachttijden volgen de formules van AWS, Polly en resilience4j.',
    },
    'retry-figures': {
      what: 'Aantallen, bedieningstijden en time-outs in “Opnieuw proberen”',
      text: 'Zo gekozen dat je de wet ziet: 80 verzoeken per seconde tegenover 100, 10 ms per aanroep, 1 s geduld. De wet geldt ook voor andere getallen; de seconden niet.',
    },
    restore: {
      what: 'Restores, herstarts en hun tijden in “Herstellen naar een moment”',
      text: 'Echt: elke database is een eigen database van deze browser, gevuld door de event store en vergeleken op zijn hash. RTO is machinetijd op deze computer, zonder de minuten die mensen nodig hebben; RPO is geteld uit de opgeslagen events.',
    },
    'restore-day': {
      what: 'De zaterdag van de garage in “Herstellen naar een moment”',
      text: 'Verzonnen: een gegenereerde week, zes bezoeken en één verkeerd script. De events dragen de tijden van die dag, niet die waarop jij op de knoppen drukte. Elk command kwam langs de regels van de garage.',
    },
    'restore-letters': {
      what: 'Brieven in “Herstellen naar een moment”',
      text: 'Er verlaat geen brief deze browser: waar een event om roept komt op een lijst, en telt nog eens mee waar een replay hem opnieuw had verstuurd.',
    },
    bulkhead: {
      what: 'Threads, pools, diensten en storingen in “Bulkheads”',
      text: 'Een model in virtuele tijd. Een browser heeft geen threadpool van deze soort; de pools zijn de policy die het lab beproeft: zoveel tegelijk, zoveel wachtend, zo lang.',
    },
    'bulkhead-figures': {
      what: 'Aantallen, poolgroottes, werktijden en time-outs in “Bulkheads”',
      text: 'Gekozen: 0,1 s voor een gezonde dienst, 60 s voor een die hangt, een storing die tot de reparatie duurt. Aantal × time-out is rekenen, en geldt ook voor jouw getallen.',
    },
    idempotency: {
      what: 'Betalingen, sleutels en replica’s in “Twee keer, één keer of nooit”',
      text: 'Een model in virtuele tijd; het toeval komt uit de seed. De klus die twee keer gepland wordt gaat door de echte regels van de garage. Beschikbaarheid is een formule en, ernaast, 4.000 getrokken momenten.',
    },
    'idempotency-figures': {
      what: 'Tijden in “Twee keer, één keer of nooit”',
      text: 'Gekozen: een bericht duurt 0,15 s, een afzender probeert het hoogstens vijf keer. Sleutels en effecten worden hier samen bewaard; een server die ze apart bewaart kan een van beide verliezen.',
    },
    'circuit-breaker': {
      what: 'Gebruikers, threads, breaker en leverancier in “Circuit breaker”',
      text: 'Een model in virtuele tijd; geluk wordt uit de seed getrokken. Percentages, wachttijden en aantallen komen van de aanroepen van deze run. Een bericht wordt 0,12 s getekend, hoe lang het ook duurt, en niemand wacht daarop.',
    },
    'circuit-breaker-libraries': {
      what: 'Hoe vijf bibliotheken beslissen in “Circuit breaker”',
      text: 'Eén reducer met hun verschillen als instellingen. In de tests klopt die met sporen die resilience4j uitvoerde, en stap voor stap met cockatiel en opossum zelf. Polly en Hystrix zijn niet gedraaid: ze volgen hun broncode en hun eigen tests.',
    },
    'circuit-breaker-figures': {
      what: 'Aantallen, latency en hoe een leverancier herstelt in “Circuit breaker”',
      text: 'Gekozen. Een leverancier die herstelt is na 3 s in orde bij hoogstens vier aanroepen tegelijk, en trager bij elke volgende: echte hebben andere redenen, en dezelfde behoefte aan ruimte.',
    },
    playground: {
      what: 'Events, toestanden en weigeringen in “Speelveld”',
      text: 'Jouw programma draait echt, in een sandbox zonder netwerk, en zijn events worden echt opgeslagen, in een eigen database. Elke functie wordt twee keer gedraaid en vergeleken.',
    },
    'playground-limits': {
      what: 'Grenzen van een programma in “Speelveld”',
      text: 'Gekozen: één seconde per run, 100 events per command, 1.000 events in een log, 200.000 tekens voor een toestand. Een programma in productie heeft andere grenzen, maar heeft ze wel.',
    },
    choosing: {
      what: 'Krachten, kosten en aantallen onderdelen in “Kiezen”',
      text: 'Gekozen: elke kracht telt voor één, de kosten in euro’s zijn van een verzonnen garage, en onderdelen worden geteld met een regel die in de broncode staat. Het advies is een som van redenen, geen meting.',
    },
    'choosing-products': {
      what: 'Wat zeven producten geven in “Kiezen”',
      text: 'Zoals hun documentatie het in 2026 zegt; hier niet gedraaid. Welke sommen en patronen ze geven is ons oordeel. “Deels” is met een ander deel van de familie, of als eigen code erin.',
    },
    'one-browser': {
      what: 'Schaal',
      text: 'Eén browser op één machine. De mechanismen zijn die van grote systemen; de doorvoer niet.',
    },
  },
}
