/**
 * Talia kart: tytuł, co się stało, dlaczego wylosowano, wybory i ich skutki. {member} i {other} stoją zawsze w mianowniku.
 */
import type { Translated } from '../translated.ts';
import type { deck as english } from '../en/deck.ts';

export const deck: Translated<typeof english> = {
  'card.review-clause': 'Czas przeglądu',
  'card.review-clause.body':
    'Obietnica większych wydatków ma klauzulę przeglądową i właśnie nadszedł jej rok. Kontrolerzy czekają na mandat. Jedne stolice cieszą się na liczby; inne zauważyły, że to liczby patrzą na nie.',
  'card.review-clause.because':
    'Deklaracja podlega przeglądowi w 2029 roku. Europa i Kanada wydają {spending, number, ::.0}% PKB, czyli {burden, number, ::.}% celu podstawowego.',
  'card.review-clause.audit': 'Zgodzić się na pełny audyt',
  'card.review-clause.audit.outcome':
    'Tabele są jawne. Kto dotrzymał słowa, temu wierzy się trochę bardziej; kto nie – trochę mniej.',
  'card.review-clause.package': 'Uprzedzić pytania własnym pakietem',
  'card.review-clause.package.outcome':
    'Tydzień wcześniej ogłoszono nowe pieniądze. Waszyngton przyjmuje do wiadomości, ministrowie finansów – do protokołu.',
  'card.review-clause.postpone': 'Przesunąć przegląd o rok',
  'card.review-clause.postpone.outcome':
    'Dysponenci budżetów oddychają z ulgą. Waszyngton pyta, po co była ta klauzula.',

  'card.posture-cut': 'Brygada potrzebna gdzie indziej',
  'card.posture-cut.body':
    'Kryzys w Azji wyciąga z Europy amerykańskie jednostki. Rozkaz mówi o tygodniach. Sztaby przestały zakładać, że wrócą.',
  'card.posture-cut.because':
    'Amerykańskie zaangażowanie: {usCommitment, number, ::.} na 100, obecność: {usPresence, number, ::.}% stanu z 2025 roku.',
  'card.posture-cut.backfill': 'Wypełnić lukę europejskimi jednostkami',
  'card.posture-cut.backfill.outcome':
    'Nad tymi samymi koszarami powiewają inne flagi. W macierzystych garnizonach zrobiło się luźniej.',
  'card.posture-cut.purchases': 'Kupić czas: duże zamówienia w Ameryce',
  'card.posture-cut.purchases.outcome':
    'Kongresmeni z czterech stanów odkrywają, jak bardzo cenią sojusz.',
  'card.posture-cut.roadmap': 'Poprosić o harmonogram',
  'card.posture-cut.roadmap.outcome': 'Pentagon ma dopisać daty do tego, co i tak już robi.',
  'card.posture-cut.roadmap.won':
    'Waszyngton podpisuje harmonogram. Z ryzyka zrobił się kalendarz.',
  'card.posture-cut.roadmap.lost': 'Waszyngton nie uznaje harmonogramów. Pytanie zapamiętał.',

  'card.notice-letter': 'List',
  'card.notice-letter.body':
    'Po Waszyngtonie krąży projekt wypowiedzenia na podstawie artykułu 13. Administracja ani potwierdza, ani zaprzecza; jej prawnicy robią jedno i drugie. Ustawa wymaga zgody Senatu.',
  'card.notice-letter.because':
    'Rządzą zwolennicy powściągliwości, amerykańskie zaangażowanie wynosi {usCommitment, number, ::.} na 100, a sojusznicy wydają {burden, number, ::.}% tego, czego od nich żądano.',
  'card.notice-letter.legal-fight': 'Poprzeć tych, którzy mówią, że prawo zabrania',
  'card.notice-letter.legal-fight.outcome':
    'Wpływają pisma procesowe, znajdują się przyjaciele traktatu. Póki sądy obradują, nikt nie wychodzi; Biały Dom zapamiętuje, kto pisał.',
  'card.notice-letter.transition-talks': 'Zacząć rozmowy o przekazaniu',
  'card.notice-letter.transition-talks.outcome':
    'Ton poprawia się od razu. Plany na dzień po – też.',
  'card.notice-letter.last-chance-summit': 'Zwołać szczyt ostatniej szansy',
  'card.notice-letter.last-chance-summit.outcome':
    'Trzydzieści dwa samoloty, jedno pytanie. Liczby powiedzą więcej niż toasty.',
  'card.notice-letter.last-chance-summit.won':
    'List zostaje w szufladzie. Prezydent coś wygrał i mówi co.',
  'card.notice-letter.last-chance-summit.lost':
    'Szczyt kończy się bez tekstu. List widzieli już wszyscy.',

  'card.senate-brake': 'Senat prosi o głos',
  'card.senate-brake.body':
    'Większość senatorów uważa, że bez nich żaden traktat się nie kończy, i dołożyła do tej opinii pieniądze. Przez rok nie da się niczego wypowiedzieć jednym podpisem. Co to znaczy dalej, nie wie nikt.',
  'card.senate-brake.because':
    'Niedawno powstał projekt wypowiedzenia; amerykańskie zaangażowanie wynosi {usCommitment, number, ::.} na 100.',

  'card.out-of-area-request': 'Prośba z daleka',
  'card.out-of-area-request.body':
    '{member}: rząd prosi o pomoc na teatrze, o którym traktat milczy. Sam już innym pomagał i nie omieszkał przypomnieć. Służba prawna sporządziła dwie opinie.',
  'card.out-of-area-request.because':
    'Presja z południa: {southPressure, number, ::.} na 100; siły w zasięgu: {member}.',
  'card.out-of-area-request.alliance-run': 'Uczynić z tego misję sojuszu',
  'card.out-of-area-request.alliance-run.outcome':
    'Rusza planowanie pod wspólną flagą. Kto wolałby nie, zostaje o to zapytany – raz, przy wszystkich.',
  'card.out-of-area-request.coalition': 'Zostawić to chętnym',
  'card.out-of-area-request.coalition.outcome':
    'Jest koalicja, na czele {member}. Sojusz życzy powodzenia i użycza magazynu.',
  'card.out-of-area-request.contribution': 'Nie jechać, pomóc inaczej',
  'card.out-of-area-request.contribution.outcome':
    'Czego nie dają eskadry, dostarczają warsztaty. {member}: tam liczy się jedno i drugie, ale inaczej.',

  'card.tariff-linkage': 'Cła i czołgi',
  'card.tariff-linkage.body':
    'Waszyngton zauważył, że za handel i obronę płacą ci sami ludzie. Cło zniknie, jeśli wzrosną budżety. Komisarz do spraw handlu i szefowie sztabów dotąd się nie znali.',
  'card.tariff-linkage.because':
    'Spory z Waszyngtonem: {disputeHeat, number, ::.} na 100; Europa i Kanada wydają {spending, number, ::.0}% PKB.',
  'card.tariff-linkage.link': 'Przyjąć wymianę: budżety za cła',
  'card.tariff-linkage.link.outcome':
    'Cło zawieszono, budżetów nie. Wyborcy pytają, kto co sprzedał.',
  'card.tariff-linkage.decouple': 'Trzymać handel z dala od Rady',
  'card.tariff-linkage.decouple.outcome':
    'Przewodnictwo obstaje przy dwóch osobnych salach. Działa, dopóki ktoś pilnuje drzwi.',
  'card.tariff-linkage.european-front': 'Odpowiedzieć jako Europejczycy',
  'card.tariff-linkage.european-front.outcome':
    'Dwadzieścia parę stolic mówi jednym głosem i same to słyszą. Waszyngton również.',

  'card.kill-switch-scare': 'Zdalny wyłącznik',
  'card.kill-switch-scare.body':
    'Raport twierdzi, że amerykańskie maszyny można uziemić na odległość. Producent zaprzecza, instrukcja jest tajna. {member}: prawie nic innego tam nie lata.',
  'card.kill-switch-scare.because':
    'Europejscy członkowie czerpią ze Stanów Zjednoczonych {usDependence, number, ::.}% tego, bez czego nie mogą się obyć; {member}: {subjectUsDependence, number, ::.}%.',
  'card.kill-switch-scare.audit': 'Zażądać wspólnego audytu kodu',
  'card.kill-switch-scare.audit.outcome': 'Inżynierów obu stron zamknięto w jednym hangarze.',
  'card.kill-switch-scare.audit.won': 'Wyłącznika nie znaleziono. Wszyscy od początku tak mówili.',
  'card.kill-switch-scare.audit.lost':
    'Audyt kończy się na zaplombowanym module. Nikt nie mówi, co jest w środku.',
  'card.kill-switch-scare.diversify': 'Rozłożyć zamówienia',
  'card.kill-switch-scare.diversify.outcome':
    'Następne partie zamówi się gdzie indziej. Przyjdą później i będą należeć do właścicieli.',
  'card.kill-switch-scare.trust': 'Oświadczyć, że sojusznicy tak nie robią',
  'card.kill-switch-scare.trust.outcome':
    'Zamówienia potwierdzono publicznie. Zwolennicy autonomii zachowują wycinek z gazety.',

  'card.territorial-row': 'Sojusznicy i wyspa',
  'card.territorial-row.body':
    '{member} i {other}: spór o kawałek morza, skały w nim i o to, co miała znaczyć mapa dawno nieżyjącego admirała. Okręty widziano, i o to im chodziło.',
  'card.territorial-row.because':
    'Nikt w sojuszu nie ufa sojusznikowi mniej. {member} → {other}: {subjectLowestTrust, number, ::.} na 100.',
  'card.territorial-row.mediation': 'Zaoferować dobre usługi przewodnictwa',
  'card.territorial-row.mediation.outcome': 'Dwie delegacje, dwa pokoje, jedna para nóg.',
  'card.territorial-row.mediation.won':
    'Gorąca linia, kalendarz połowów i wspólne zdjęcie. Na lata wystarczy.',
  'card.territorial-row.mediation.lost':
    'Obie strony zgadzają się w jednym: przewodnictwo trzymało z tą drugą.',
  'card.territorial-row.public-line': 'Powiedzieć publicznie, co mówi prawo',
  'card.territorial-row.public-line.outcome':
    'Kto cytuje przewodnictwo: {member}. Kto przestał: {other}.',
  'card.territorial-row.ignore': 'Zostawić to im dwojgu',
  'card.territorial-row.ignore.outcome':
    'Rada przechodzi do porządku dziennego. Okręty zostają, a pozostali wyciągają własne wnioski o obu stronach.',

  'card.drone-incursions': 'Drony nad granicą',
  'card.drone-incursions.body':
    '{member}: trzecią noc z rzędu granicę przekraczają drony bez oznaczeń. Jeden spadł w buraki. Zdania są podzielone, czy się zgubił, czy trafił.',
  'card.drone-incursions.because':
    'Presja ze wschodu: {eastPressure, number, ::.} na 100; apetyt przeciwnika na ryzyko: {opportunism, number, ::.}.',
  'card.drone-incursions.article-4': 'Konsultacje w trybie artykułu 4',
  'card.drone-incursions.article-4.outcome':
    'Trzydzieścioro dwoje ambasadorów patrzy na ten sam zapis radaru i każde słyszy pytanie, co zrobi jego rząd.',
  'card.drone-incursions.rules-of-engagement': 'Zmienić zasady użycia broni',
  'card.drone-incursions.rules-of-engagement.outcome':
    'Następny zostanie zestrzelony. Na południu niektórzy czytają rozkaz dwa razy.',
  'card.drone-incursions.air-shield': 'Rozdzielić tarczę powietrzną',
  'card.drone-incursions.air-shield.outcome':
    'Kto patrzy, kto strzela, kto płaci: najpierw tabela. Potem umowy.',

  'card.cut-cable': 'Przecięty kabel',
  'card.cut-cable.body':
    '{member}: u wybrzeży pękł kabel danych, obok frachtowca, który akurat zwolnił. Kapitan ubolewa nad kotwicą. To drugi w tym roku.',
  'card.cut-cable.because':
    'Presja ze wschodu: {eastPressure, number, ::.} na 100; w jej zasięgu: {member}.',
  'card.cut-cable.patrol-coalition': 'Zebrać koalicję patrolową',
  'card.cut-cable.patrol-coalition.outcome':
    'Fregaty chętnych pływają tam i z powrotem. Póki pływają, kotwice wiszą na swoim miejscu.',
  'card.cut-cable.attribute': 'Wskazać sprawcę',
  'card.cut-cable.attribute.outcome':
    'Dowody opublikowano. Przekonały przekonanych i ruszyły parę budżetów.',
  'card.cut-cable.resilience': 'Położyć dwa nowe',
  'card.cut-cable.resilience.outcome':
    'Statki naprawcze i zapasowe trasy: drogie, nudne i skuteczne.',

  'card.little-green-men': 'Ludzie bez odznak',
  'card.little-green-men.body':
    '{member}: w przygranicznym miasteczku uzbrojeni ludzie w mundurach bez oznaczeń zajęli ratusz. Mówią o lokalnych krzywdach, chórem. Nikt jeszcze nie strzelał.',
  'card.little-green-men.because':
    'Na całej flance najsłabiej wierzy w pomoc: {member} ({subjectWatch, number, ::.} na 100); apetyt przeciwnika na ryzyko: {opportunism, number, ::.}.',
  'card.little-green-men.armed-attack': 'Nazwać to napaścią zbrojną',
  'card.little-green-men.armed-attack.outcome':
    'Słowo padło. Teraz wszyscy czekają, kto je powtórzy.',
  'card.little-green-men.armed-attack.won':
    'Stolica po stolicy przyznaje rację. Do nocy ludzie bez odznak poszli do domu, gdziekolwiek to jest.',
  'card.little-green-men.armed-attack.lost':
    'Zbyt wielu prosi o więcej informacji. Ludzie bez odznak w końcu odchodzą; pytanie zostaje.',
  'card.little-green-men.police-matter': 'Potraktować jako sprawę dla policji',
  'card.little-green-men.police-matter.outcome':
    'Po tygodniu jest po wszystkim, i bez wojny. Flanka zanotowała, jak długo trwa tydzień.',
  'card.little-green-men.reinforce': 'Wzmocnić po cichu',
  'card.little-green-men.reinforce.outcome':
    'Na ćwiczenia przyjeżdżają bataliony. Nikt nie pyta, co właściwie ćwiczą.',

  'card.snap-exercise': 'Nagłe manewry za miedzą',
  'card.snap-exercise.body':
    'Za granicą, z dnia na dzień, ćwiczy osiemdziesiąt tysięcy ludzi. Ci z zeszłego roku wrócili do koszar. Szpitale polowe to nowość.',
  'card.snap-exercise.because':
    'Presja ze wschodu: {eastPressure, number, ::.} na 100. O tej porze roku tak bywa.',
  'card.snap-exercise.counter-exercise': 'Przeprowadzić własne ćwiczenia',
  'card.snap-exercise.counter-exercise.outcome':
    'Przez dwa tygodnie drogi są pełne. Sztaby dowiadują się, co nie działa.',
  'card.snap-exercise.hotline': 'Podnieść słuchawkę',
  'card.snap-exercise.hotline.outcome':
    'Ktoś odbiera. Na flance niektórzy się zastanawiają, co powiedziano.',
  'card.snap-exercise.deployment': 'Przesunąć wojska na flankę',
  'card.snap-exercise.deployment.outcome':
    'Potykaczy przybywa. Rodziny w kraju pytają, na jak długo.',

  'card.ceasefire-guarantors': 'Rozejm szuka gwarantów',
  'card.ceasefire-guarantors.body':
    'Działa w Ukrainie umilkły. W dokumencie, który je uciszył, jest pusta strona na nazwiska. Kijów chciałby silnych, i to szybko.',
  'card.ceasefire-guarantors.because':
    'Trwa rozejm, a wsparcie pokrywa {frontSupport, number, ::.}% potrzeb frontu.',
  'card.ceasefire-guarantors.coalition': 'Gwarancje daje koalicja chętnych',
  'card.ceasefire-guarantors.coalition.outcome':
    'Stronę wypełniają europejskie nazwy. Waszyngton daje oko z góry i nic na dole.',
  'card.ceasefire-guarantors.alliance': 'Gwarancje daje sojusz',
  'card.ceasefire-guarantors.alliance.outcome':
    'Milczenie pęka dwa razy, zanim wytrzyma. To ciężkie słowo, a dali je wszyscy.',
  'card.ceasefire-guarantors.decline': 'Odmówić i zostawić to innym',
  'card.ceasefire-guarantors.decline.outcome':
    'Między liniami nie staje żaden żołnierz. Wielu w kraju czuje ulgę; flanka do nich nie należy.',

  'card.refugee-push': 'Ludzie pod płotem',
  'card.refugee-push.body':
    '{member}: na granicę przywieziono kilkaset osób i kazano im iść. Jest im zimno. Kamery były na miejscu przed nimi.',
  'card.refugee-push.because':
    'Presja ze wschodu: {eastPressure, number, ::.} na 100; granica po tej stronie: {member}.',
  'card.refugee-push.solidarity': 'Podzielić się przyjęciem',
  'card.refugee-push.solidarity.outcome':
    'Autobusy jadą do sześciu krajów. Presja się rozkłada, spór także.',
  'card.refugee-push.close-the-border': 'Pomóc zamknąć granicę',
  'card.refugee-push.close-the-border.outcome':
    'Płot wytrzymuje, taktyka zawodzi. Prawnicy i biskupi mają pytania.',
  'card.refugee-push.monitors': 'Wysłać obserwatorów',
  'card.refugee-push.monitors.outcome':
    'Wszystko, co się dzieje, trafia do zeszytu. {member}: proszono raczej o namioty.',

  'card.arctic-emergency': 'Wypadek na lodzie',
  'card.arctic-emergency.body':
    'Statek badawczy utknął w lodzie. Najbliższy brzeg: {member}. Płyną dwie ekipy ratunkowe pod różnymi flagami, obie twierdzą, że je wezwano. Załoga weźmie którąkolwiek.',
  'card.arctic-emergency.because':
    'Lód się cofa, presja wynosi {eastPressure, number, ::.} na 100, najbliższy sojusznik to {member}.',
  'card.arctic-emergency.rescue-together': 'Ratować razem',
  'card.arctic-emergency.rescue-together.outcome':
    'Gorąca zupa, dwie flagi, jedno zdjęcie. Tam, gdzie było gorąco, robi się chłodniej.',
  'card.arctic-emergency.patrol': 'Wysłać też patrol',
  'card.arctic-emergency.patrol.outcome':
    'Mocarstwa atomowe pokazały, że umieją tam dotrzeć. Pozostali zanotowali, że dotarły.',
  'card.arctic-emergency.coast-guards': 'Zostawić to strażom przybrzeżnym',
  'card.arctic-emergency.coast-guards.outcome':
    'Sąsiedzi dali sobie radę, na czele {member}. Dobrze i bez komunikatu.',

  'card.evacuation': 'Ewakuacja',
  'card.evacuation.body':
    'Na południu upada stolica, a na lotnisku czekają tysiące ludzi z sojuszniczymi paszportami. Kto ma samoloty: {member}. Kto ma obywateli: wszyscy.',
  'card.evacuation.because':
    'Presja z południa: {southPressure, number, ::.} na 100; transport powietrzny: {member}.',
  'card.evacuation.lead-nation': 'Na czele: {member}',
  'card.evacuation.lead-nation.outcome':
    'Wywieziono ludzi wszystkich krajów, w kolejności gospodarza samolotów. Podziękowania w dwudziestu językach.',
  'card.evacuation.alliance-lift': 'Przeprowadzić ją jako sojusz',
  'card.evacuation.alliance-lift.outcome':
    'Jedna lista, jeden kierownik załadunku, wspólne fotele. Uzgodnienie listy zajmuje dobę.',
  'card.evacuation.each-its-own': 'Niech każdy zabierze swoich',
  'card.evacuation.each-its-own.outcome':
    'Nikt na nikogo nie czeka. Ostatni odlatują ci, których rządy nie mają samolotów.',

  'card.shipping-lane-attacks': 'Szlak pod ostrzałem',
  'card.shipping-lane-attacks.body':
    'Rakiety z brzegu zamknęły cieśninę w oczach ubezpieczycieli. {member}: statki na trasie, a w kraju wybory o cenę benzyny. Droga dookoła to dziesięć dni więcej.',
  'card.shipping-lane-attacks.because': 'Presja z południa: {southPressure, number, ::.} na 100.',
  'card.shipping-lane-attacks.maritime-coalition': 'Koalicja morska',
  'card.shipping-lane-attacks.maritime-coalition.outcome':
    'Garść flot eskortuje wszystkich. Waszyngton liczy które.',
  'card.shipping-lane-attacks.alliance-operation': 'Operacja sojuszu',
  'card.shipping-lane-attacks.alliance-operation.outcome':
    'Stały zespół wychodzi w morze ze wspólnym rozkazem. Nieobecnych pyta się o powód.',
  'card.shipping-lane-attacks.reroute': 'Opływać i ubezpieczać',
  'card.shipping-lane-attacks.reroute.outcome':
    'Nikt do nikogo nie strzela. Fracht drożeje, a Waszyngton głośno się zastanawia, czyj to szlak.',

  'card.terror-attack': 'Zamach w stolicy',
  'card.terror-attack.body':
    '{member}: bomba w stolicy. Grupa, która się do niej przyznała, ma bazy za granicą. Rząd mówi, że zaatakowano sojusz. Jego prawnicy mówią, że to zależy.',
  'card.terror-attack.because':
    'Presja z południa: {southPressure, number, ::.} na 100; wystawiony na nią kraj: {member}.',
  'card.terror-attack.article-5': 'Ogłosić, że obowiązuje artykuł 5',
  'card.terror-attack.article-5.outcome':
    'Raz już tak zrobiono. Wszyscy wstają; niektórzy pytają, do czego właściwie wstali.',
  'card.terror-attack.article-4': 'Skonsultować się i połączyć dane wywiadów',
  'card.terror-attack.article-4.outcome':
    'Służby, które nigdy się nie spotkały, wymieniają się tym, co mają. Większość się przydaje.',
  'card.terror-attack.national-matter': 'Uznać za sprawę wewnętrzną: {member}',
  'card.terror-attack.national-matter.outcome':
    'Sojusz składa kondolencje i stoi z boku. Jedni uważają to za stosowne. {member}: uznano to za chłodne.',

  'card.migration-surge': 'Łodzie',
  'card.migration-surge.body':
    '{member}: liczba przybywających na brzeg się podwoiła. Rząd przypomina Radzie, że co roku wysyłał batalion na wschód, i pyta, co wschód wysłał na południe.',
  'card.migration-surge.because':
    'Presja z południa: {southPressure, number, ::.} na 100; najmocniej uderza w kraj: {member} ({subjectExposureSouth, number, ::.} na 100).',
  'card.migration-surge.reciprocity': 'Solidarność działa w obie strony',
  'card.migration-surge.reciprocity.outcome':
    'Wschód wysyła okręty i przyjmuje ludzi. Tamtejsi wyborcy się nie spodziewali.',
  'card.migration-surge.money': 'Posłać pieniądze',
  'card.migration-surge.money.outcome':
    'Opłacono obozy, straże przybrzeżne i jedno ministerstwo za wodą. Wdzięczność też.',
  'card.migration-surge.east-first': 'Przypomnieć, że wojna jest na wschodzie',
  'card.migration-surge.east-first.outcome':
    'Flanka spokojniejsza. Południe dowiaduje się, jak daleko leży.',

  'card.bond-market-scare': 'Rynek obligacji ma zdanie',
  'card.bond-market-scare.body':
    '{member}: inwestorzy obejrzeli dług i plan obronny, po czym dodali jedno do drugiego. Rentowność rosła przez tydzień. Resort finansów prosi wszystkich o chwilę rozmowy.',
  'card.bond-market-scare.because':
    'Europa i Kanada wydają {spending, number, ::.0}% PKB. Wśród napiętych budżetów najbardziej wzrósł jeden: {member}, o {subjectSpendingRise, number, ::.0} pkt od 2025 roku.',
  'card.bond-market-scare.pause': 'Dać odetchnąć: {member}',
  'card.bond-market-scare.pause.outcome':
    'Plan rozciągnięto o dwa lata. Inni posiadacze planów zauważają, że tak można.',
  'card.bond-market-scare.fund': 'Pożyczyć wspólnie',
  'card.bond-market-scare.fund.outcome':
    'Papiery kupuje europejski fundusz. Był na sytuacje wyjątkowe; ta właśnie do nich dołączyła.',
  'card.bond-market-scare.carve-out': 'Zaliczyć drogi i porty do obrony',
  'card.bond-market-scare.carve-out.outcome':
    'Na papierze plan stoi. Czołgi będą miały znakomite drogi.',

  'card.shell-price-spike': 'Cena pocisku',
  'card.shell-price-spike.body':
    'Pocisk kosztuje cztery razy tyle co kiedyś, o ile w ogóle jest. Wszyscy zamawiają naraz, w tych samych trzech zakładach. Front wystrzeliwuje dzienną produkcję jeszcze przed obiadem.',
  'card.shell-price-spike.because':
    'Presja ze wschodu: {eastPressure, number, ::.} na 100; wsparcie dla Ukrainy pokrywa {frontSupport, number, ::.}% potrzeb frontu.',
  'card.shell-price-spike.pooled-order': 'Jedno zamówienie dla wszystkich',
  'card.shell-price-spike.pooled-order.outcome':
    'Zakłady dostają robotę na dziesięć lat i podają cenę. Dostawców zza oceanu nie pytano.',
  'card.shell-price-spike.ration': 'Racjonować',
  'card.shell-price-spike.ration.outcome':
    'Na ćwiczeniach ślepaki, na froncie zalecenie, by celować. Budżety wytrzymują.',
  'card.shell-price-spike.overseas': 'Kupić zza oceanu to, co jest na półce',
  'card.shell-price-spike.overseas.outcome': 'Przychodzi jeszcze w tym roku, z flagą na skrzyni.',

  'card.factory-opens': 'Otwarcie fabryki',
  'card.factory-opens.body':
    '{member}: zakład dostarcza to, co obiecała wspólna umowa – w terminie, ku zaskoczeniu wszystkich, zakładu też. Pierwsza partia odjeżdża pociągiem. Wstęga czeka.',
  'card.factory-opens.because':
    'Pracą dzielono się więcej niż kiedykolwiek ({workSharing, number, ::.} na 100), na czele {member}.',
  'card.factory-opens.praise': 'Publicznie pochwalić warsztat',
  'card.factory-opens.praise.outcome':
    'Sojusz widzi, po co jest. Inne warsztaty pytają, kiedy ich kolej.',
  'card.factory-opens.share': 'Rozdzielić następne partie',
  'card.factory-opens.share.outcome':
    'Partnerzy dostają swój kawałek linii. {member}: liczono na całą.',
  'card.factory-opens.quiet': 'Wstęgę zostawić gospodarzom: {member}',
  'card.factory-opens.quiet.outcome':
    'Sukces narodowy, w wieczornych wiadomościach, z miejscami pracy.',

  'card.programme-slips': 'Flagowiec się spóźnia',
  'card.programme-slips.body':
    '{member} i {other}: samolot, który budują razem, spóźni się o dwa lata i podrożeje o jedną trzecią. Każda strona ma listę win drugiej. Obie listy są dokładne.',
  'card.programme-slips.because':
    'Wspólna praca: {workSharing, number, ::.} na 100; skazani w niej na siebie: {member} i {other}.',
  'card.programme-slips.rescue': 'Ratować razem',
  'card.programme-slips.rescue.outcome':
    'Więcej pieniędzy, jeden kierownik i klauzula, komu wolno do kogo dzwonić. Poleci, później.',
  'card.programme-slips.split': 'Podzielić',
  'card.programme-slips.split.outcome':
    'Będą dwie pół-floty. Oba parlamenty są zadowolone ze swojej połowy.',
  'card.programme-slips.overseas': 'Kupić ten, który istnieje',
  'card.programme-slips.overseas.outcome':
    'Dostawa za półtora roku. Biuro konstrukcyjne zamienia się w muzeum.',

  'card.accounting-expose': 'Co liczy się jako obrona',
  'card.accounting-expose.body':
    '{member}: dziennikarze przeczytali budżet do końca. Cel spełniono z pomocą autostrady, straży pożarnej i funduszu emerytalnego. Kilka delegacji nagle milknie.',
  'card.accounting-expose.because':
    '{member}: w sprawozdaniu o {subjectPaperSpending, number, ::.0} pkt PKB więcej niż w wydatkach; Europa i Kanada wydają {spending, number, ::.0}%.',
  'card.accounting-expose.own-up': 'Nakłonić do przyznania się',
  'card.accounting-expose.own-up.outcome':
    'Liczbę poprawiono i dołączono plan, jak do niej dojść. Boli raz.',
  'card.accounting-expose.deny': 'Wziąć w obronę: {member}',
  'card.accounting-expose.deny.outcome':
    'Definicje bywają różne, oświadcza przewodnictwo. Wdzięczni: {member} i wszyscy z autostradami.',
  'card.accounting-expose.reform-metric': 'Zmienić miarę',
  'card.accounting-expose.reform-metric.outcome':
    'Obok tego, co zapłacono, będzie się liczyć to, co dostarczono. Powstają komisje.',

  'card.export-licence-veto': 'Odmowa licencji',
  'card.export-licence-veto.body':
    '{member} i {other}: pierwszy rząd chce przekazać dalej sprzęt kupiony od drugiego, drugi odmawia licencji. Umowa na to pozwala. Dziś wieczorem klauzulę czytają wszyscy klienci tego dostawcy.',
  'card.export-licence-veto.because':
    'Wspólna praca: {workSharing, number, ::.} na 100; {member}: główny dostawca to {other}.',
  'card.export-licence-veto.redundancy': 'Zapłacić za drugie źródło',
  'card.export-licence-veto.redundancy.outcome':
    'Już nikt nie będzie miał jedynego klucza. Dwa klucze kosztują więcej niż jeden.',
  'card.export-licence-veto.lean-on-supplier': 'Przycisnąć: {other}',
  'card.export-licence-veto.lean-on-supplier.outcome':
    'Jest licencja i reguła na następny raz. {other}: podpis bez serdeczności.',
  'card.export-licence-veto.overseas': 'Zastąpić zakupem zza oceanu',
  'card.export-licence-veto.overseas.outcome':
    'Amerykański dostawca wypełnia lukę do piątku. {other}: zasada ocalona.',

  'card.coalition-collapse': 'Upada koalicja',
  'card.coalition-collapse.body':
    '{member}: rząd stracił większość z powodu pozycji w budżecie, o której nikt za granicą nie słyszał. Wybory jeszcze w tym półroczu. Ministrowie odbierają telefony i nic poza tym.',
  'card.coalition-collapse.because':
    'Trwałość koalicji: {subjectStability, number, ::.0} na 4, najmniej ze wszystkich; do wyborów {subjectElectionIn, plural, one {pozostawało # półrocze} few {pozostawały # półrocza} many {pozostawało # półroczy} other {pozostawało # półrocza}}.',
  'card.coalition-collapse.wait': 'Poczekać na wyborców',
  'card.coalition-collapse.wait.outcome':
    'Nikt nie żąda niczego od rządu, który nic nie może dać. Zauważono.',
  'card.coalition-collapse.reassure': 'Pojechać i dać się zobaczyć',
  'card.coalition-collapse.reassure.outcome':
    'Wizyta, baza, parę prostych zdań. Z przemówienia pretendenta wypada jedna linijka.',
  'card.coalition-collapse.bind-them-first': 'Podpisać, co się da, zanim odejdą',
  'card.coalition-collapse.bind-them-first.outcome':
    'Odchodzący podpisują. Następcy będą mieli przeciw czemu prowadzić kampanię.',

  'card.sovereigntist-landslide': 'Lawina',
  'card.sovereigntist-landslide.body':
    '{member}: wyborcy zmienili rząd, a rząd – jak twierdzi – podpis. Każde zobowiązanie ma być przejrzane od nowa. Nowi ministrowie są uprzejmi i się nie spieszą.',
  'card.sovereigntist-landslide.because':
    '{member}: rządzą suwereniści. W całym sojuszu kierują już {nationalistGovernments, plural, one {# rządem} few {# rządami} many {# rządami} other {# rządu}}.',
  'card.sovereigntist-landslide.welcome-offer': 'Złożyć ofertę na powitanie',
  'card.sovereigntist-landslide.welcome-offer.outcome':
    'Przewodnictwo zjawia się pierwsze i nie z pustymi rękami. To dług i początek rozmowy.',
  'card.sovereigntist-landslide.hold-to-it': 'Trzymać za słowo i podpis',
  'card.sovereigntist-landslide.hold-to-it.outcome':
    'Traktaty wiążą państwa, przypomina przewodnictwo. Większość zostaje dotrzymana, przez zęby.',
  'card.sovereigntist-landslide.leave-room': 'Zostawić swobodę',
  'card.sovereigntist-landslide.leave-room.outcome':
    'Czego nie chce, tego nie musi. Inni pytają, czy to dotyczy także ich.',

  'card.peace-march': 'Marsz pokoju',
  'card.peace-march.body':
    '{member}: dwieście tysięcy ludzi idzie przeciw nowej broni – związki, kościoły, studenci. Na transparentach szpitale kontra haubice. Rząd poprosił o radę, potem o jej brak.',
  'card.peace-march.because':
    'Europa i Kanada wydają {spending, number, ::.0}% PKB; {member}: budżet wzrósł o {subjectSpendingRise, number, ::.0} pkt, poparcie wynosi {subjectSupport, number, ::.} na 100.',
  'card.peace-march.listen': 'Wysłuchać',
  'card.peace-march.listen.outcome':
    '{member}: wzrost wydatków zwalnia, a mówców przyjęto w ministerstwie. Plan przetrwał jako plan.',
  'card.peace-march.ignore': 'Trzymać kurs',
  'card.peace-march.ignore.outcome':
    'Budżet przechodzi. Waszyngton chwali, a plac znów się zapełnia.',
  'card.peace-march.civil-defence': 'Mówić o schronach i szpitalach',
  'card.peace-march.civil-defence.outcome':
    'Okazuje się, że obrona to także pielęgniarki. Kosztuje i zyskuje przyjaciół.',

  'card.conscription-debate': 'Loteria dla młodych',
  'card.conscription-debate.body':
    '{member}: debata o powrocie poboru. Generałowie chcą, osiemnastolatków nie pytano, dziadkowie pamiętają to inaczej. Głosowanie wiosną.',
  'card.conscription-debate.because':
    'Presja ze wschodu: {eastPressure, number, ::.} na 100; {member}: poczucie zagrożenia {subjectThreat, number, ::.}.',
  'card.conscription-debate.encourage': 'Zachęcić',
  'card.conscription-debate.encourage.outcome':
    'Pobór przechodzi o włos, inni kopiują ankietę. Pretendent znalazł swój temat.',
  'card.conscription-debate.shared-reserves': 'Zaproponować wspólne szkoły rezerwistów',
  'card.conscription-debate.shared-reserves.outcome':
    'Sąsiedzi łączą poligony. Rekruci poznają ludzi w takich samych butach.',
  'card.conscription-debate.stay-out': 'Zostawić to im: {member}',
  'card.conscription-debate.stay-out.outcome':
    'Naród sam decyduje o swojej młodzieży. Wychodzi coś pośredniego, a przewodnictwu dziękują za milczenie.',

  'card.ratification-stall': 'Parlament zwleka',
  'card.ratification-stall.body':
    '{member}: tekst leży w parlamencie, w komisji, która znalazła sobie inne zajęcia. Według klubowej rachuby brakuje jednego głosu. Ma swoją cenę albo zasadę.',
  'card.ratification-stall.because':
    'Trwa ratyfikacja. Najsilniejsi pretendenci wśród tych, którzy jeszcze nie głosowali: {member} ({subjectNationalist, number, ::.}%).',
  'card.ratification-stall.side-payment': 'Znaleźć cenę',
  'card.ratification-stall.side-payment.outcome':
    'Lokalne lotnisko zostaje węzłem logistycznym. Komisja się zbiera.',
  'card.ratification-stall.interpretive-declaration': 'Zaproponować deklarację interpretacyjną',
  'card.ratification-stall.interpretive-declaration.outcome':
    'Strona wyjaśnia, czego tekst nie oznacza. Będzie cytowana.',
  'card.ratification-stall.wait': 'Poczekać',
  'card.ratification-stall.wait.outcome':
    'Komisja się nie spieszy i nikt jej nie pogania. Gdzie indziej schnie atrament.',

  'card.referendum-demanded': 'Zapytać ludzi',
  'card.referendum-demanded.body':
    '{member}: złożono podpisy – o nowym tekście ma zdecydować naród. Konstytucja pozwala. Kampania zaczęła się, zanim padła data.',
  'card.referendum-demanded.because':
    'Traktat czeka w parlamentach. Najczujniejszy strażnik suwerenności wśród tych, którzy jeszcze nie głosowali: {member} ({subjectAutonomy, number, ::.} na 100).',
  'card.referendum-demanded.campaign': 'Pojechać i przekonywać',
  'card.referendum-demanded.campaign.outcome':
    'Świetlice, lokalne radio, debata z rolnikiem. Padają prawdziwe pytania.',
  'card.referendum-demanded.campaign.won':
    'Wyraźne tak. Tekstu nie czytał nikt, ale wielu spotkało kogoś, kto czytał.',
  'card.referendum-demanded.campaign.lost':
    'Nie, o włos i w innej sprawie. Zapyta się jeszcze raz, z załącznikami.',
  'card.referendum-demanded.protocol': 'Zaproponować wyłączenie: {member}',
  'card.referendum-demanded.protocol.outcome':
    'Pytanie wycofano, bo już ich nie dotyczy. Inni patrzą, jak to się robi.',
  'card.referendum-demanded.accept': 'Powiedzieć, że to ich prawo',
  'card.referendum-demanded.accept.outcome':
    'Przewodnictwo się nie miesza i zyskuje szacunek. Druga strona się mieszała.',

  'card.leak-of-the-draft': 'Projekt w gazecie',
  'card.leak-of-the-draft.body':
    'Tekst, o który przewodnictwo pytało w zaufaniu, jest na pierwszej stronie, z uwagami na marginesie. Przeciwnicy odnaleźli się przy śniadaniu. Charakter pisma jest badany.',
  'card.leak-of-the-draft.because':
    'Przewodnictwo rozmawiało w tym półroczu z {soundings, plural, one {# stolicą} few {# stolicami} many {# stolicami} other {# stolicy}}; czyjś asystent zachował kopię.',
  'card.leak-of-the-draft.publish': 'Opublikować wszystko',
  'card.leak-of-the-draft.publish.outcome':
    'Nie ma już czego wynosić. Opinia publiczna czyta projekt i wyrabia sobie zdanie.',
  'card.leak-of-the-draft.find-the-leaker': 'Znaleźć źródło przecieku',
  'card.leak-of-the-draft.find-the-leaker.outcome':
    'Sprawdzanie połączeń, częstowanie herbatą. Wierni pochwalają; reszta odtąd rozmawia w ogrodzie.',
  'card.leak-of-the-draft.press-on': 'Robić swoje',
  'card.leak-of-the-draft.press-on.outcome':
    'Przewodnictwo broni każdego przecinka. Przyjaciele skupiają się wokół tekstu, przeciwnicy też.',

  'card.scandal-in-the-secretariat': 'Skandal w sekretariacie',
  'card.scandal-in-the-secretariat.body':
    'Z notatki wynika, że urzędnicy ustawili członków według przydatności. Numer trzydziesty pierwszy oddał ją do druku. Na stole leży wniosek o wotum nieufności.',
  'card.scandal-in-the-secretariat.because':
    'Bezstronność przewodnictwa: {impartiality, number, ::.} na 100; historia znalazła słuchaczy.',
  'card.scandal-in-the-secretariat.face-the-vote': 'Stanąć do głosowania',
  'card.scandal-in-the-secretariat.face-the-vote.outcome':
    'Każda stolica głosuje tak, jak ufa. To oczyści atmosferę albo biurko.',
  'card.scandal-in-the-secretariat.inquiry': 'Powołać komisję',
  'card.scandal-in-the-secretariat.inquiry.outcome':
    'Troje emerytowanych sędziów, osiem tygodni, uczciwy raport. Poza tym niewiele się udaje.',
  'card.scandal-in-the-secretariat.sacrifice-a-deputy': 'Poświęcić zastępcę',
  'card.scandal-in-the-secretariat.sacrifice-a-deputy.outcome':
    'Kandydat dużego członka opuszcza stanowisko dużego członka. Wniosek wycofano.',

  'card.unexpected-convert': 'Niespodziewane nawrócenie',
  'card.unexpected-convert.body':
    '{member}: ministerstwo, które do końca opierało się twojemu tekstowi, mówi w wywiadzie, że może był słuszny. Nikt nie pytał. Cytat jest prawdziwy.',
  'card.unexpected-convert.because':
    '{member}: opór do końca, przyzwoite traktowanie i dziś więcej zaufania do przewodnictwa niż u większości ({subjectTrustInChair, number, ::.} na 100).',
  'card.unexpected-convert.podium': 'Zaproponować mównicę',
  'card.unexpected-convert.podium.outcome':
    'Nawrócony przekonuje tam, gdzie przewodnictwo nie może. W kraju mu to wypominają.',
  'card.unexpected-convert.keep-it-quiet': 'Podziękować prywatnie',
  'card.unexpected-convert.keep-it-quiet.outcome':
    'Bez oklasków, bez zdjęcia. Zapamiętają, że ich nie było.',
  'card.unexpected-convert.ask-for-more': 'Od razu poprosić o więcej',
  'card.unexpected-convert.ask-for-more.outcome':
    'Podpis, póki trwa nastrój. Nastrój trwa trochę krócej.',
};
