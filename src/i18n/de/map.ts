/** Die Karte: ihre Ebenen, deren Stufen, und was sie von einem Mitglied sagen. */
import type { map as english } from '../en/map.ts';
import type { Translated } from '../translated.ts';

export const map: Translated<typeof english> = {
  'layer.trust': 'Vertrauen zum Vorsitz',
  'layer.comes-for': 'Wer käme zu Hilfe?',
  'layer.threat': 'gefühlte Bedrohung',
  'layer.worldview': 'Weltbild',
  'layer.us-dependence': 'Abhängigkeit von den USA',
  'layer.profile': 'Profile',
  'layer.missions': 'Einsätze und Opt-outs',
  'layer.resentment': 'Unmut',
  'layer.asks.support': 'Haltung jeder Regierung zum Entwurf, in Punkten.',
  'layer.asks.trust': 'Vertrauen zum Vorsitz, von 100.',
  'layer.asks.reliability':
    'Fälle von 100, in denen ein Angriff heute Nacht eine ausreichende Antwort fände. Frontstaaten: laut Lagebild, in Zehnerschritten. Andere: nach eigener Überzeugung.',
  'layer.asks.comes-for':
    'Angegriffen: {victim}. Wie sicher dort mit jedem anderen gerechnet wird, von 100.',
  'layer.asks.threat': 'Gefühlte Bedrohung, von 100.',
  'layer.asks.worldview':
    'Die Neigung, durch die eine Regierung am Tisch am meisten auffällt, und ihre Stärke von 100.',
  'layer.asks.us-dependence': 'Amerikanischer Anteil am kritischen Nachschub, in Prozent.',
  'layer.asks.spending': 'Prozent des BIP. Mindestausgaben: {floor, number, ::.0} %.',
  'layer.asks.election': 'Halbjahre bis zur nächsten Wahl. Wimpel: nationalistisch geführt.',
  'layer.asks.profile': 'Was man für die anderen tut, und wie viele darauf zählen.',
  'layer.asks.missions': 'Anteil an laufenden Einsätzen. Zahl: wie oft schon ferngeblieben.',
  'layer.asks.resentment': 'Was schweigend geschluckt wurde, in Punkten.',

  'map.frame':
    'Die Karte. Plus und Minus vergrößern und verkleinern, 0 zeigt alles, Pfeiltasten bewegen. Das Raster geht Mitglied für Mitglied.',
  'map.zoom-in': 'Vergrößern',
  'map.zoom-out': 'Verkleinern',
  'map.zoom-whole': 'Ganze Karte',
  'map.zoomed': 'Vergrößert: {zoom, number, ::.0}-fach.',
  'map.victim': 'Wer angegriffen wird',
  'map.no-term': 'nichts',

  'map.show': 'Zeigen ({count, number})',
  'map.show-what': 'Was die Karte außer Farben zeigt',
  'map.now': 'Jetzt auf der Karte ({count, number})',
  'map.now-nothing': 'Nichts als die Farben.',
  'overlay.missions': 'Einsätze',
  'overlay.incidents': 'Zwischenfälle',
  'overlay.watch': 'das Lagebild der Frontstaaten',
  'overlay.deployments': 'Truppen im Ausland',
  'overlay.elections': 'nahe Wahlen',
  'overlay.trust': 'Vertrauensbande',
  'overlay.dependence': 'wer sich auf wen stützt',
  'overlay.threat': 'deutliche Bedrohung',

  'thing.firm': '{by} und {on}: festes Band, Vertrauen {trust, number, ::.} von 100.',
  'thing.strained': '{by} und {on}: gespanntes Band, Vertrauen {trust, number, ::.} von 100.',
  'thing.relies': '{by} → {on}: {share, number, ::.} % des Bedarfs ({domain}).',
  'thing.deployed': '{by} → {on}: Truppen vor Ort.',
  'thing.presence': '{member}: Vornepräsenz, {presence, number, ::.} von 100 des Möglichen.',
  'thing.mission':
    '{mission}, Führung: {leader}, {flag, select, true {unter der Flagge} other {als Koalition}}. Dabei: {joinedCount, plural, =0 {sonst niemand} other {{joined}}}.{buildsCount, plural, =0 {} other { Bauen stattdessen: {builds}.}}{outCount, plural, =0 {} other { Bleiben fern: {out}.}}',
  'thing.incident':
    '{member}: {move}, {ago, plural, =0 {in diesem Halbjahr} one {im letzten Halbjahr} other {vor # Halbjahren}}. {because}',
  'thing.roll-call':
    '{member}: Artikel {article, number}, {held, select, true {beantwortet} other {nicht beantwortet}}, {ago, plural, =0 {in diesem Halbjahr} one {im letzten Halbjahr} other {vor # Halbjahren}}.',
  'thing.watched':
    '{member}: ausreichende Antwort in etwa {odds, number, ::.} von 100 Fällen{turns, plural, =0 {} one {, seit einem Halbjahr unter der Hälfte} other {, seit # Halbjahren unter der Hälfte}}.',
  'thing.votes':
    '{member}: {turns, plural, =0 {Wahl in diesem Halbjahr} other {Wahl im nächsten Halbjahr}}, Konkurrenz: {challenger, number, ::.} %.',
  'thing.threatened': '{member}: Bedrohung {threat, number, ::.} von 100.',
  'thing.crisis-call': 'Jetzt: {member}, Artikel {article, number}.',
  'thing.crisis-card': 'Jetzt: {card}',

  'map-step.champion': 'wirbt dafür',
  'map-step.agrees': 'stimmt zu',
  'map-step.silent': 'schweigt',
  'map-step.breaks': 'bricht das Schweigen',
  'map-step.trust-0': 'kaum welches',
  'map-step.trust-1': 'misstrauisch',
  'map-step.trust-2': 'korrekt',
  'map-step.trust-3': 'gut',
  'map-step.trust-4': 'voll',
  'map-step.odds-0': 'unter 35',
  'map-step.odds-1': '35–50',
  'map-step.odds-2': '50–65',
  'map-step.odds-3': '65–80',
  'map-step.odds-4': '80 und mehr',
  'map-step.comes-0': 'kaum',
  'map-step.comes-1': 'zweifelhaft',
  'map-step.comes-2': 'halb und halb',
  'map-step.comes-3': 'wahrscheinlich',
  'map-step.comes-4': 'sicher',
  'map-step.comes-victim': 'angegriffen',
  'map-step.threat-0': 'kaum',
  'map-step.threat-1': 'etwas',
  'map-step.threat-2': 'deutlich',
  'map-step.threat-3': 'stark',
  'map-step.threat-4': 'akut',
  'map-step.atlanticist': 'über den Ozean',
  'map-step.autonomist': 'zuerst die Nation',
  'map-step.eastern': 'Blick nach Osten',
  'map-step.expeditionary': 'bereit zum Einsatz',
  'map-step.even': 'nahe der Mitte',
  'map-step.us-0': 'unter 15',
  'map-step.us-1': '15–22',
  'map-step.us-2': '22–28',
  'map-step.us-3': '28–34',
  'map-step.us-4': '34 und mehr',
  'map-step.spending-0': 'unter der Hälfte',
  'map-step.spending-1': 'unter drei Vierteln',
  'map-step.spending-2': 'unter dem Minimum',
  'map-step.spending-3': 'am Minimum',
  'map-step.spending-4': 'ein Viertel darüber',
  'map-step.election-none': 'keine in Sicht',
  'map-step.election-later': 'später',
  'map-step.election-soon': 'binnen zweier Jahre',
  'map-step.election-next': 'nächstes Halbjahr',
  'map-step.election-now': 'dieses Halbjahr',
  'map-step.no-profile': 'keines',
  'map-step.leads': 'führt',
  'map-step.joins': 'macht mit',
  'map-step.contributes': 'baut stattdessen',
  'map-step.stays-out': 'bleibt fern',
  'map-step.not-asked': 'kein Anteil',
  'map-step.resentment-0': 'keiner',
  'map-step.resentment-1': 'eine Spur',
  'map-step.resentment-2': 'etwas',
  'map-step.resentment-3': 'viel',
  'map-step.resentment-4': 'bitter',
  'map-step.unknown': 'unbekannt',
  'map-step.count': '{step}, {count, number}',

  'tile.support-why': 'Am meisten dafür: {pro}. Am meisten dagegen: {con}.',
  'tile.trust':
    'Vertrauen zum Vorsitz {trust, number, ::.} von 100{held, select, true {; Groll: {grudge, number, ::.} Punkte} other {}}{owed, select, yours {; schuldet einen Gefallen} theirs {; hat einen Gefallen gut} other {}}',
  'tile.odds':
    'ausreichende Antwort in {odds, number, ::.} von 100 Fällen, nach eigener Überzeugung; größte Zweifel: {doubts}',
  'tile.watch':
    'ausreichende Antwort in etwa {odds, number, ::.} von 100 Fällen{turns, plural, =0 {} one {, seit einem Halbjahr unter der Hälfte} other {, seit # Halbjahren unter der Hälfte}}; größte Zweifel: {doubts}',
  'tile.nobody': 'niemand wird angegriffen',
  'tile.victim': 'angegriffen: Käme Hilfe?',
  'tile.comes':
    'Aussicht auf Hilfe, vom Opfer ({victim}) gesehen: {belief, number, ::.} von 100; Vertrauen dorthin: {trust, number, ::.}; Nachschub von dort: {relies, number, ::.} %',
  'tile.threat':
    'gefühlte Bedrohung {threat, number, ::.} von 100, {from, select, east {aus dem Osten} south {aus dem Süden} other {aus Osten und Süden}}{moved, select, up {; mehr als zu Beginn} down {; weniger als zu Beginn} other {}}',
  'tile.worldview':
    '{leaning}: atlantisch {atlantic, number, ::.}, eigenständig {autonomy, number, ::.}, nach Osten {eastern, number, ::.}, einsatzbereit {abroad, number, ::.} von 100',
  'tile.us-itself': 'stützt sich auf sich selbst',
  'tile.us-supply': 'kritischer Nachschub aus Amerika: {share, number, ::.} %',
  'tile.us-relies':
    'kritischer Nachschub aus Amerika: {share, number, ::.} %, am meisten: {domain}, {domainShare, number, ::.} %',
  'tile.budget':
    '{pct, number, ::.0} % des BIP, {short, select, true {{gap, number, ::.0} unter den Mindestausgaben} other {Mindestausgaben erreicht}}{paper, plural, =0 {} other {, auf dem Papier mehr}}; Ausgabewille: {will, number, ::.} von 100',
  'tile.vote':
    '{turns, plural, =0 {Wahl in diesem Halbjahr} one {Wahl in einem Halbjahr} other {Wahl in # Halbjahren}}; Konkurrenz: {challenger, number, ::.} %; {led, select, true {nationalistisch geführt} other {Rückhalt für Pflichten: {support, number, ::.} %}}',
  'tile.no-vote': 'keine Wahl in Sicht; Konkurrenz: {challenger, number, ::.} %',
  'tile.profile':
    '{profile}{second, select, none {} other {, dazu {second}}}; {others, plural, =0 {niemand zählt darauf} one {ein Verbündeter zählt darauf} other {# Verbündete zählen darauf}}',
  'tile.no-profile': 'kein Profil',
  'tile.mission':
    '{mission}: {role, select, leads {führt} joins {macht mit, Führung: {leader}} contributes {baut stattdessen, Führung: {leader}} other {bleibt fern, Führung: {leader}}}{more, plural, =0 {} one {, und ein weiterer} other {, und # weitere}}; {optOuts, plural, =0 {nie ferngeblieben} one {einmal ferngeblieben} other {#-mal ferngeblieben}}',
  'tile.no-mission':
    'an keinem Einsatz beteiligt; {optOuts, plural, =0 {nie ferngeblieben} one {einmal ferngeblieben} other {#-mal ferngeblieben}}',
  'tile.resentment':
    'Unmut: {points, number, ::.} Punkte{scolded, select, true {, wird gerade gerügt} other {}}; Groll auf Sie: {grudge, number, ::.} Punkte',
};
