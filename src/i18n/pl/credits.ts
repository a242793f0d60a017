/** Czyje są pomysł, liczby, linie brzegowe, litery i biblioteki. */
import type { Translated } from '../translated.ts';
import type { credits as english } from '../en/credits.ts';

export const credits: Translated<typeof english> = {
  'credits.heading': 'Podziękowania i źródła',
  'credits.game': 'Gra',
  'credits.game.unofficial':
    'Nieoficjalna. Bez związku z NATO i bez jego poparcia, a także bez jego emblematu: pierścień trzydziestu dwóch miejsc jest nasz własny.',
  'credits.game.nobody': 'Nie występuje żadna żyjąca osoba. Są urzędy, rodziny partii i rządy.',
  'credits.game.licence': 'Kod na licencji MIT; teksty, scenariusze i oceny na CC BY 4.0.',
  'credits.idea': 'Pomysł',
  'credits.idea.idea':
    'Inspirację i hipotezę dał artykuł publicystyczny badacza obronności z marca 2025: sojusz przetrwa dłużej, jeśli będzie „natywny”, najmocniej związany tam, gdzie zagrożeni są wszyscy, a poza tym wolny. Opowiadamy go własnymi słowami i nigdzie nie cytujemy.',
  'credits.idea.lens':
    'To jedno odczytanie z kilku. Każda jego teza jest współczynnikiem, obok którego stoi kontrteza i wartość sceptyka; wybrana optyka rozstrzyga, ile w tym prawdy.',
  'credits.idea.model': 'Model dydaktyczny. Niczego nie przepowiada.',
  'credits.map': 'Mapa',
  'credits.map.coastlines': 'Linie brzegowe: Natural Earth, przez world-atlas.',
  'credits.map.borders':
    'Krym pokazano jako część Ukrainy (rezolucja 68/262 Zgromadzenia Ogólnego ONZ), a Grenlandię razem z Danią.',
  'credits.map.unnamed':
    'Cały pozostały ląd nieczłonkowski jest jedną plamą bez granic i nazw. Mapa nie zajmuje więc stanowiska w sprawie Kosowa, Cypru Północnego ani żadnego innego sporu.',
  'credits.data': 'Dane',
  'credits.judgements':
    'Liczby to fakty z poniższych źródeł, na ich warunkach. Światopoglądy, autonomia i gotowość rządów to oceny tego projektu, tak oznaczone w danych.',
  'credits.libraries': 'Biblioteki i kroje pisma',
  'credits.libraries-lead':
    'Pochodzą z tej strony; niczego nie pobiera się skądinąd. Każda na licencji swojego pakietu.',
  'credits.source.S01':
    'Wydatki na obronę, udziały sprzętu i ludzi: NATO, Defence Expenditure of NATO Countries (2014–2024)',
  'credits.source.S02': 'Wydatki przed 2014: SIPRI Military Expenditure Database',
  'credits.source.S03': 'Eksport broni: SIPRI Arms Transfers Database',
  'credits.source.S04': 'Pomoc dla Ukrainy: Instytut Kiloński, Ukraine Support Tracker',
  'credits.source.S05': 'PKB, kalendarz wyborów i stolice: CIA World Factbook',
  'credits.source.S06': 'Ludność: Bank Światowy (SP.POP.TOTL), CC BY 4.0',
  'credits.source.S07':
    'Wojska USA za granicą: Departament Obrony USA (DMDC), przez projekt troopdata',
  'credits.source.S09': 'Odległość od Rosji: Correlates of War, minimum distance data',
  'credits.source.S10': 'Kody i granice krajów: world-countries, Open Database License 1.0',
  'credits.source.S12': 'Współrzędne Brukseli: CEPII GeoDist',
  'credits.source.S13': 'Opinie o NATO w 2024: Pew Research Center',
  'credits.source.S14': 'Opinie o NATO w 2019: Pew Research Center',
  'credits.source.S15': 'Wydatki z 2025: NATO, za prasą',
  'credits.source.S16': 'Wysunięte siły lądowe: NATO i państwa uczestniczące',
  'credits.source.S17': 'Libia 2011: BBC, przegląd z kwietnia 2011',
  'credits.source.S18': 'Libia 2011: NATO, lista wkładów',
  'credits.source.S21': 'Zastrzeżenia narodowe w Afganistanie: Reuters',
  'credits.source.S22': 'Przychody firm zbrojeniowych: SIPRI Top 100',
  'credits.source.S23': 'Parlamenty i wysyłanie wojsk: DCAF',
  'credits.source.S31': 'Członkostwo darczyńców w UE: Instytut Kiloński, Ukraine Support Tracker',
  'credits.source.S41': 'Czego brak Europie bez Stanów Zjednoczonych: Bruegel i Instytut Kiloński',
  'credits.source.S42':
    'Zastąpienie sił amerykańskich: International Institute for Strategic Studies',
  'credits.source.S43': 'Jak długo trwa zastąpienie: Defense News',
  'credits.source.S44': 'Tankowanie w powietrzu: Royal United Services Institute',
  'credits.source.S45': 'Latające cysterny: liczone za prasą',
  'credits.source.M00': 'Szacunki i oceny: ten projekt',
  'credits.source.M01': 'Lata przystąpienia: NATO',
  'credits.source.M02': 'Wydatki z 2025: NATO',
  'credits.source.M03': 'Role jądrowe: Federation of American Scientists',
  'credits.source.M04': 'Kto wystawia wysunięte siły lądowe: NATO',
  'credits.source.M05': 'Członkostwo w UE: Unia Europejska',
  'credits.source.M07': 'Irak 2003: Congressional Research Service',
  'credits.source.M08':
    'Zastrzeżenia narodowe w Afganistanie: NATO in Afghanistan, Princeton University Press',
  'credits.source.M09': 'Bronić sojusznika? (2019): Pew Research Center',
  'credits.source.M10': 'Najbliższe wybory, stan z marca 2025: kalendarze krajowe',
  'credits.source.M11': 'Rodziny partii w rządach: ten projekt, według gabinetów z marca 2025',
  'credits.source.M12':
    'Głosy nacjonalistów: ten projekt, według wyników i sondaży z początku 2025',
  'credits.source.M13': 'Parlamenty i wysyłanie wojsk: projekt PARLCON i prawo krajowe',
  'credits.source.M16': 'Przychody firm zbrojeniowych: SIPRI',
  'credits.source.M17': 'Rządy z 2003 i 2011 według rodziny partii: ten projekt',
  'credits.terms.nato': 'fakty z podaniem NATO; własne publikacje NATO nie są na sprzedaż',
  'credits.terms.sipri': 'warunki SIPRI: użycie niekomercyjne z podaniem źródła',
  'credits.terms.free-attribution': 'wolne, z podaniem źródła',
  'credits.terms.attribution': 'z podaniem źródła',
  'credits.terms.citation': 'wolne, z cytowaniem',
  'credits.terms.public-domain': 'domena publiczna',
  'credits.terms.cc-by': 'CC BY 4.0',
  'credits.terms.odbl': 'ODbL 1.0',
  'credits.terms.us-figures':
    'dane rządu USA, domena publiczna; zbierający je pakiet jest na GPL-3, jego kodu nie użyto',
  'credits.terms.facts': 'fakty',
  'credits.terms.facts-credit': 'fakty, z podaniem źródła',
  'credits.terms.project': 'część tego projektu',
  'credits.terms.memory': 'fakty, z pamięci',
  'credits.terms.memory-s05':
    'fakty, z pamięci; każda wartość zgadza się z podaną w S05 z jedną cyfrą po przecinku',
  'credits.terms.memory-terms-s05': 'fakty, z pamięci; długość kadencji sprawdzona z S05',
  'credits.terms.memory-s14': 'fakty, z pamięci; mediana sprawdzona z S14',
  'credits.terms.reading': 'własne odczytanie, z pamięci',
  'credits.terms.grouping': 'własne zgrupowanie, z pamięci',
  'credits.terms.rounding': 'własne zgrupowanie i zaokrąglenie, z pamięci',
};
