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
};
