/** Lekcja: pytanie z 2011 roku. Jedno krótkie zdanie na krok. */
import type { Translated } from '../translated.ts';
import type { tutorial as english } from '../en/tutorial.ts';

export const tutorial: Translated<typeof english> = {
  'scenario.tutorial-2011.title': 'Pytanie z 2011 roku',
  'scenario.tutorial-2011.description':
    'Wiosna 2011. Pięciu sojuszników, jeden stół i misja nad Libią, w której jeden z nich wolałby nie lecieć.',
  'scenario.tutorial-2011.goal.status-quo': 'Nikt nie odchodzi i nikt nie zapomina.',
  'tutorial.step': 'krok {step, number} z {of, number}',
  'tutorial.skip': 'Pomiń',
  'tutorial.over': 'Od nowa',
  'tutorial.back': 'Wstecz',
  'tutorial.go-on': 'Dalej',
  'tutorial.table': 'Stół',
  'tutorial.text': 'Misja nad Libią',
  'tutorial.role': 'Fotel',
  'tutorial.role.says': 'To fotel sekretarza generalnego. Nikomu nie rozkazujesz.',
  'tutorial.role.more':
    'Wiosna 2011. Przy stole pięciu sojuszników. Misja nad Libią wymaga milczenia wszystkich, a razem z nią idzie mocniejsza gwarancja.',
  'tutorial.role.done': 'Patrzą na ciebie. Nikt nie wstaje.',
  'tutorial.reasons': 'Powody się sumują',
  'tutorial.reasons.says':
    'Wskaż sojusznika: jego powody dają jedną liczbę. Na początek: {member}.',
  'tutorial.reasons.nobody': 'Nikt nie jest jeszcze wskazany.',
  'tutorial.reasons.done': '{member}: saldo {margin}. Raczej nie, ale nie o to pisze się list.',
  'tutorial.sounding': 'Co zostaje niepowiedziane',
  'tutorial.sounding.says': '{member}: ta liczba to tylko wersja publiczna. Zapytaj na osobności.',
  'tutorial.sounding.done':
    'Godzinę później: z {before} zrobiło się {after}. Poniżej {line} przychodzi list.',
  'tutorial.band': '{member}: {margin}, z dokładnością do {spread}. List poniżej {line}.',
  'tutorial.band-line': 'list poniżej {line}',
  'tutorial.silence': 'Milczenie',
  'tutorial.silence.says':
    'Zacznij procedurę milczącej zgody: tekst stoi, chyba że ktoś przerwie milczenie.',
  'tutorial.silence.tabled': '{member}: jest list. Głosowanie staje; wycofaj tekst.',
  'tutorial.silence.done': 'Cztery rządy milczałyby, jeden nie. Jeden list wystarczy.',
  'tutorial.silence.sealed': 'zaklejona',
  'tutorial.silence.would': '{verdict}, gdyby ją otwarto',
  'tutorial.minds': 'Co by ich przekonało?',
  'tutorial.minds.says': 'Nie przekonuj. Zapytaj, co by przekonało.',
  'tutorial.minds.done': 'Trzy drogi, każda ma cenę. Żadna nie jest argumentem.',
  'tutorial.minds.money': 'Pieniądze',
  'tutorial.minds.money.says':
    'Przysługa warta {points} pkt, płatnik: {payer}. {member}: {margin}; następnym razem inni poproszą o to samo.',
  'tutorial.minds.footnote': 'Przypis',
  'tutorial.minds.footnote.says':
    'Zastrzeżenie trafia do akt, a milczenie trwa. Szansa, że nikt go nie przerwie: {before}% → {after}%.',
  'tutorial.minds.build': 'Budować zamiast latać',
  'tutorial.minds.build.says':
    'Podział pracy rośnie o {points} pkt, a fabryki biorą zamówienia. {member}: {margin}.',
  'tutorial.roads': 'Dwie drogi',
  'tutorial.roads.says': 'Bat albo przypis: tak czy tak nikt nie przerwie milczenia.',
  'tutorial.roads.done.whip':
    'Nikt nie przerwał milczenia. {member}: cisza przy saldzie {margin} i publiczna nagana.',
  'tutorial.roads.done.footnote':
    'Nikt nie przerwał milczenia. {member}: zastrzeżenie wpisane do akt.',
  'tutorial.road.whip': 'Bat',
  'tutorial.road.whip.does':
    'Zachowaj zimną krew, aż ten rząd zostanie sam, potem udziel publicznej nagany.',
  'tutorial.road.footnote': 'Przypis',
  'tutorial.road.footnote.does': 'Złóż tekst ponownie i dopuść przypisy.',
  'tutorial.road.yours': 'twoja droga',
  'tutorial.election': 'Rachunek przychodzi później',
  'tutorial.election.says':
    'Na pozór nic z tego nie wynika. Przejdź do najbliższych wyborów. Kraj: {member}.',
  'tutorial.election.done':
    'Za każdym razem samoloty zostały na ziemi, a fabryki pracowały. Bat kosztował {votes} pkt głosów i {trust} zaufania.',
  'tutorial.election.caption': '{member} w przeddzień wyborów, {date}',
  'tutorial.election.figure': 'Liczba',
  'tutorial.election.resentment': 'Rozgoryczenie, na 100',
  'tutorial.election.trust': 'Zaufanie do ciebie, na 100',
  'tutorial.election.challenger': 'Pretendent, % głosów',
  'tutorial.election.mission': 'Nad Libią',
  'tutorial.election.builds': 'bez lotów, za to budowa',
  'tutorial.election.absent': 'bez lotów',
  'tutorial.election.flies': 'z lotami',
  'tutorial.election.governs': 'Potem rządzi',
  'tutorial.lens': 'Zależy, w co wierzysz',
  'tutorial.lens.says':
    '{member}: która droga pomogłaby w razie napaści? Zmień optykę i zapytaj znowu.',
  'tutorial.lens.done':
    'Te same czyny, inne przekonania o świecie: odpowiedź się odwraca. Różnice są małe; liczy się znak.',
  'tutorial.lens.now': 'Optyka: {lens}',
  'tutorial.lens.odds': '{road}: {pct} nocy na 100',
  'tutorial.lens.gain':
    '{better, select, whip {Pomógł bat ({member}): {points} nocy więcej na 100.} other {Pomógł przypis ({member}): {points} nocy więcej na 100.}}',
  'tutorial.lens.nights':
    'Każda liczba: {nights, number} nocy wylosowanych według reguł, na obu drogach tych samych.',
  'tutorial.branch': 'A gdyby?',
  'tutorial.branch.says': 'Jedna droga za tobą. Cofnij i pójdź drugą.',
  'tutorial.branch.done': 'Obie zostają na drzewie. W kadencji można cofnąć ostatni ruch.',
  'tutorial.branch.tree': 'Gałęzie tej historii',
  'tutorial.branch.start': 'Sondowanie, złożenie, jeden list, wycofanie',
  'tutorial.branch.end':
    'rozgoryczenie {resentment}, pretendent {challenger}%, wiarygodność {reliability}',
  'tutorial.branch.here': 'tu jesteś',
  'tutorial.forecast': 'Najpierw zapisz',
  'tutorial.forecast.says':
    'Koniec 2013 roku, napaść. Cel: {member}. W ilu przyszłościach na {futures, number} inni zdążą?',
  'tutorial.forecast.label': 'Twoja liczba, od 0 do {futures, number}',
  'tutorial.forecast.falling': 'Spadło przyszłości: {count, number} z {futures, number}.',
  'tutorial.forecast.result':
    'Zdążyli w {count, number} na {futures, number}. Zapis: {written, number}, {off, plural, =0 {dokładnie tyle} other {różnica #}}.',
  'tutorial.forecast.dots': 'Jedna kropka to jedna przyszłość: pełna tam, gdzie inni zdążyli.',
  'tutorial.forecast.done': 'Zapisana liczba może być błędna. Po to jest.',
  'tutorial.front.paper': 'Wydanie Wieczorne',
  'tutorial.front.date': 'Bruksela, wiosna 2011',
  'tutorial.front.whip': 'Milczenie trwa, przez zaciśnięte zęby',
  'tutorial.front.whip.body':
    'Wszyscy dopuścili misję. {member}: godzina milczenia, lata chłodu; fabryki dostarczą to, czego nie dostarczą piloci.',
  'tutorial.front.footnote': 'Milczenie trwa, z przypisem',
  'tutorial.front.footnote.body':
    'Wszyscy dopuścili misję. {member}: zastrzeżenie drobnym drukiem; fabryki dostarczą to, czego nie dostarczą piloci.',
  'tutorial.front.line':
    'Wiarygodność {reliability}, spójność {cohesion}, Waszyngton: {us}. Model nie przepowiada.',
  'tutorial.end': 'Teraz trzydziestu dwóch',
  'tutorial.end.says': 'Teraz trzydziestu dwóch członków. Twoja kadencja się zaczyna.',
  'tutorial.end.more':
    'Ten sam stół, to samo milczenie, dwanaście lat wyborów. „Dalej” zostaje na dole ekranu.',
  'tutorial.end.choose': 'Wszystko po swojemu',
  'tutorial.do.seat': 'Zajmij miejsce',
  'tutorial.do.ally': 'Przeczytaj: {member}',
  'tutorial.do.sound-out': 'Wysonduj: {member}',
  'tutorial.do.table': 'Zacznij procedurę',
  'tutorial.do.withdraw': 'Wycofaj tekst',
  'tutorial.do.ask': 'Zapytaj doradców',
  'tutorial.do.whip': 'Bat',
  'tutorial.do.footnote': 'Przypis',
  'tutorial.do.election': 'Do wyborów',
  'tutorial.do.flip': 'Zmień optykę',
  'tutorial.do.undo': 'Cofnij i pójdź drugą drogą',
  'tutorial.do.write': 'Zapisz',
  'tutorial.do.front-page': 'Przeczytaj pierwszą stronę',
  'tutorial.do.start': 'Zajmij fotel: sześć półroczy',
};
