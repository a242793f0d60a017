/** Von wem Idee, Zahlen, Küsten, Schriften und Bibliotheken sind. */
import type { Translated } from '../translated.ts';
import type { credits as english } from '../en/credits.ts';

export const credits: Translated<typeof english> = {
  'credits.heading': 'Nachweise',
  'credits.game': 'Das Spiel',
  'credits.game.unofficial':
    'Inoffiziell. Weder mit der NATO verbunden noch von ihr unterstützt, und ohne ihr Emblem: Der Ring aus zweiunddreißig Plätzen ist unser eigener.',
  'credits.game.nobody':
    'Keine lebende Person kommt vor. Es gibt Ämter, Parteifamilien und Regierungen.',
  'credits.game.licence':
    'Code unter der MIT-Lizenz; Texte, Szenarien und Einschätzungen unter CC BY 4.0.',
  'credits.idea': 'Die Idee',
  'credits.idea.idea':
    'Anregung und Hypothese gab ein Meinungsbeitrag eines Verteidigungsforschers vom März 2025: dass das Bündnis länger hält, wenn es zu seinem Ursprung zurückkehrt, am engsten gebunden, wo alle bedroht sind, und sonst frei. Er ist in unseren Worten nacherzählt und nirgends zitiert.',
  'credits.idea.lens':
    'Sie ist eine Lesart unter mehreren. Jede ihrer Thesen ist ein Koeffizient, mit einer Gegenthese daneben und einem skeptischen Wert; die gewählte Lesart entscheidet, wie viel davon stimmt.',
  'credits.idea.model': 'Ein Lehrmodell. Es sagt nichts voraus.',
  'credits.map': 'Die Karte',
  'credits.map.coastlines': 'Küstenlinien: Natural Earth, über world-atlas.',
  'credits.map.borders':
    'Die Krim ist als Teil der Ukraine gezeigt (Resolution 68/262 der UN-Generalversammlung), Grönland mit Dänemark.',
  'credits.map.unnamed':
    'Alles übrige Land, das kein Mitglied ist, ist eine Fläche ohne Grenzen und Namen. So nimmt die Karte keine Stellung zu Kosovo, Nordzypern oder einem anderen Streit.',
  'credits.data': 'Daten',
  'credits.judgements':
    'Zahlen sind Tatsachen aus den Quellen unten, zu deren Bedingungen. Weltbilder, Autonomie und Bereitschaft der Regierungen sind Einschätzungen dieses Projekts und in den Daten so gekennzeichnet.',
  'credits.libraries': 'Bibliotheken und Schriften',
  'credits.libraries-lead':
    'Von dieser Seite ausgeliefert; von anderswo wird nichts geladen. Jede unter der Lizenz ihres Pakets.',
  'credits.source.S01':
    'Verteidigungsausgaben, Anteile von Gerät und Personal: NATO, Defence Expenditure of NATO Countries (2014–2024)',
  'credits.source.S02': 'Ausgaben vor 2014: SIPRI Military Expenditure Database',
  'credits.source.S03': 'Rüstungsausfuhren: SIPRI Arms Transfers Database',
  'credits.source.S04': 'Hilfe für die Ukraine: Kiel Institut, Ukraine Support Tracker',
  'credits.source.S05': 'BIP, Wahlkalender und Hauptstädte: CIA World Factbook',
  'credits.source.S06': 'Bevölkerung: Weltbank (SP.POP.TOTL), CC BY 4.0',
  'credits.source.S07':
    'US-Truppen im Ausland: US-Verteidigungsministerium (DMDC), über das Projekt troopdata',
  'credits.source.S09': 'Entfernung nach Russland: Correlates of War, minimum distance data',
  'credits.source.S10': 'Länderkürzel und Grenzen: world-countries, Open Database License 1.0',
  'credits.source.S12': 'Koordinaten von Brüssel: CEPII GeoDist',
  'credits.source.S13': 'Ansichten über die NATO 2024: Pew Research Center',
  'credits.source.S14': 'Ansichten über die NATO 2019: Pew Research Center',
  'credits.source.S15': 'Ausgaben 2025: NATO, nach der Presse',
  'credits.source.S16': 'Landstreitkräfte vorn: NATO und beteiligte Staaten',
  'credits.source.S17': 'Libyen 2011: BBC, Übersicht vom April 2011',
  'credits.source.S18': 'Libyen 2011: NATO, Liste der Beiträge',
  'credits.source.S21': 'Einsatzvorbehalte in Afghanistan: Reuters',
  'credits.source.S22': 'Umsatz der Rüstungsfirmen: SIPRI Top 100',
  'credits.source.S23': 'Parlamente und Einsätze: DCAF',
  'credits.source.S31': 'EU-Mitgliedschaft der Geber: Kiel Institut, Ukraine Support Tracker',
  'credits.source.S41': 'Was Europa ohne die USA fehlt: Bruegel und Kiel Institut',
  'credits.source.S42':
    'Ersatz amerikanischer Kräfte: International Institute for Strategic Studies',
  'credits.source.S43': 'Wie lange ein Ersatz dauert: Defense News',
  'credits.source.S44': 'Luftbetankung: Royal United Services Institute',
  'credits.source.S45': 'Tankflugzeuge: nach der Presse gezählt',
  'credits.source.M00': 'Schätzungen und Einschätzungen: dieses Projekt',
  'credits.source.M01': 'Beitrittsjahre: NATO',
  'credits.source.M02': 'Ausgaben 2025: NATO',
  'credits.source.M03': 'Nukleare Rollen: Federation of American Scientists',
  'credits.source.M04': 'Beiträge zu den Landstreitkräften vorn: NATO',
  'credits.source.M05': 'EU-Mitgliedschaft: Europäische Union',
  'credits.source.M07': 'Irak 2003: Congressional Research Service',
  'credits.source.M08':
    'Einsatzvorbehalte in Afghanistan: NATO in Afghanistan, Princeton University Press',
  'credits.source.M09': 'Würden Sie Verbündete verteidigen? (2019): Pew Research Center',
  'credits.source.M10': 'Nächste Wahlen, Stand März 2025: Kalender der Länder',
  'credits.source.M11':
    'Parteifamilien der Regierungen: dieses Projekt, nach den Kabinetten vom März 2025',
  'credits.source.M12':
    'Stimmen der Nationalisten: dieses Projekt, nach Ergebnissen und Umfragen von Anfang 2025',
  'credits.source.M13': 'Parlamente und Einsätze: Projekt PARLCON und Gesetze der Länder',
  'credits.source.M16': 'Umsatz der Rüstungsfirmen: SIPRI',
  'credits.source.M17': 'Regierungen von 2003 und 2011 nach Parteifamilie: dieses Projekt',
  'credits.terms.nato':
    'Tatsachen mit Nennung der NATO; ihre eigenen Veröffentlichungen sind nicht zu verkaufen',
  'credits.terms.sipri': 'Bedingungen von SIPRI: nichtkommerziell, mit Nennung',
  'credits.terms.free-attribution': 'frei, mit Nennung',
  'credits.terms.attribution': 'mit Nennung',
  'credits.terms.citation': 'frei, mit Zitat',
  'credits.terms.public-domain': 'gemeinfrei',
  'credits.terms.cc-by': 'CC BY 4.0',
  'credits.terms.odbl': 'ODbL 1.0',
  'credits.terms.us-figures':
    'Zahlen der US-Regierung, gemeinfrei; das sammelnde Paket steht unter GPL-3, nichts von seinem Code wird benutzt',
  'credits.terms.facts': 'Tatsachen',
  'credits.terms.facts-credit': 'Tatsachen, mit Nennung',
  'credits.terms.project': 'Teil dieses Projekts',
  'credits.terms.memory': 'Tatsachen, aus dem Gedächtnis',
  'credits.terms.memory-s05':
    'Tatsachen, aus dem Gedächtnis; jeder Wert stimmt mit dem auf eine Stelle gerundeten von S05 überein',
  'credits.terms.memory-terms-s05': 'Tatsachen, aus dem Gedächtnis; Amtszeiten an S05 geprüft',
  'credits.terms.memory-s14': 'Tatsachen, aus dem Gedächtnis; der Median ist an S14 geprüft',
  'credits.terms.reading': 'eigene Lesart, aus dem Gedächtnis',
  'credits.terms.grouping': 'eigene Einteilung, aus dem Gedächtnis',
  'credits.terms.rounding': 'eigene Einteilung und Rundung, aus dem Gedächtnis',
};
