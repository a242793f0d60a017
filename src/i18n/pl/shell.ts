/** Tytuł, nowa gra, podziękowania, błędy: co się czyta, zanim zacznie się gra. */
import type { Translated } from '../translated.ts';
import type { shell as english } from '../en/shell.ts';

export const shell: Translated<typeof english> = {
  'app.name': 'Milcząca zgoda',
  'app.pitch':
    'Jako sekretarz generalny przewodniczysz sojuszowi trzydziestu dwóch rządów. Nikomu nie rozkazujesz, a decyzja zapada tylko wtedy, gdy nikt nie przerwie milczenia.',
  'app.unofficial': 'Gra nieoficjalna. Bez związku z NATO i bez jego aprobaty.',
  'app.teaching': 'Model dydaktyczny. Niczego nie przepowiada.',
  'app.loading': 'Otwieranie teczek…',
  'date.half': '{half, select, 1 {I} other {II}} poł. {year}',
  'list.others':
    '{shown} i {count, plural, one {# inny} few {# inne} many {# innych} other {# innego}}',
  'app.skip': 'Przejdź do stołu',
  'title.continue': 'Kontynuuj',
  'title.continue-at': '{date}, tura {turn, number} z {of, number}',
  'title.continue-ended': 'Ostatnia gra skończona: przeczytaj jak',
  'title.new': 'Nowa gra',
  'title.learn': 'Nauka w dziesięć minut',
  'title.learn-means': 'Pięciu sojuszników, jeden stół, 2011',
  'title.credits': 'O grze',
  'title.menu': 'Zacznij',
  'title.update': 'Jest nowa wersja. Twoje gry zostają.',
  'title.update-take': 'Wczytaj',
  'title.save-broken': 'Nie udało się odczytać zapisu: {problem}. Zachowano go bez zmian.',
  'title.save-download': 'Pobierz nieczytelny zapis',
  'title.no-storage':
    'Ta przeglądarka nie pozwala zapisywać. Można grać i na koniec wyeksportować zapis.',
  'new.heading': 'Nowa kampania',
  'new.seed': 'Ziarno',
  'new.seed-help': 'To samo ziarno daje ten sam los. Podaj je dalej albo wpisz własne.',
  'new.seed-shuffle': 'Inne ziarno',
  'new.seed-empty': 'Wpisz ziarno albo wylosuj inne.',
  'new.length': 'Długość',
  'new.length-24': 'Pełna kampania',
  'new.length-24-help': '24 półrocza, do końca 2036 roku. Około dwóch godzin.',
  'new.length-12': 'Pół kampanii',
  'new.length-12-help':
    'Grasz 12 półroczy. Potem pełniący obowiązki jakoś dociąga do 2036 roku, a finał ocenia to, co po tobie zostało. Około godziny.',
  'new.lens': 'Optyka: co w tym świecie jest prawdą',
  'new.lens-help': 'Nikt nie wie, które z tych tez są prawdziwe. O tej grze rozstrzyga optyka.',
  'new.start': 'Obejmij urząd',
  'new.back': 'Wstecz',
  'lens.agnostic': 'Agnostyczna',
  'lens.agnostic.means': 'Każda teza sporu i każda kontrteza są trochę prawdziwe.',
  'lens.native-hypothesis': 'Hipoteza natywna',
  'lens.native-hypothesis.means':
    'Sojusz na jedno niebezpieczeństwo, z wolnością gdzie indziej, budzi więcej wiary.',
  'lens.pillar-hypothesis': 'Hipoteza filara',
  'lens.pillar-hypothesis.means': 'Europejskie instytucje trwają i działają bez Waszyngtonu.',
  'lens.atlanticist': 'Atlantycka',
  'lens.atlanticist.means': 'Wydatki zatrzymują Waszyngton, a nic go nie zastąpi.',
  'lens.sceptic': 'Sceptyczna',
  'lens.sceptic.means':
    'Wyłączenia się szerzą, specjaliści trzymają innych w szachu, a wyjścia przychodzą wcześnie.',
  'lens.institutionalist': 'Instytucjonalna',
  'lens.institutionalist.means':
    'Zobowiązania wiążą tych, którzy je składają, a wspólna praca tworzy sojuszników.',
  'credits.heading': 'O grze',
  'credits.data': 'Dane',
  'credits.game': 'Gra',
  'credits.idea':
    'Hipoteza sojuszu „natywnego” to jedno odczytanie spośród kilku; wybrana optyka decyduje, ile jest w niej prawdy.',
  'credits.map':
    'Linie brzegowe: Natural Earth, za pośrednictwem world-atlas. Krym pokazano jako część Ukrainy (rezolucja Zgromadzenia Ogólnego ONZ 68/262), Grenlandię z Danią; kraje spoza sojuszu są bez podpisu.',
  'credits.fonts':
    'Kroje pisma: Source Serif 4, Public Sans i IBM Plex Mono, SIL Open Font License.',
  'credits.judgements':
    'Światopoglądy, autonomia i wola rządów to oceny tego projektu, tak oznaczone w danych.',
  'error.heading': 'Coś się zepsuło',
  'error.lead': 'Gra jest bezpieczna: oto zapis do ostatniego przyjętego ruchu.',
  'error.no-game': 'Żadna gra nie była otwarta.',
  'error.what': 'Co się stało',
  'error.export': 'Zapisz grę do pliku',
  'error.reload': 'Odśwież stronę',
  'settings.language': 'Język',
  'settings.language.auto': 'jak w systemie',
  'settings.theme': 'Papier i tusz',
  'settings.theme.auto': 'jak w systemie',
  'settings.theme.light': 'jasny',
  'settings.theme.dark': 'ciemny',
  'settings.motion': 'Ruch',
  'settings.motion.auto': 'jak w systemie',
  'settings.motion.reduced': 'ograniczony',
  'settings.motion.full': 'pełny',
  'title.saves': 'Zapisane gry',
  'title.codex': 'Kodeks',
  'title.settings': 'Ustawienia',
  'title.settings-unread':
    'Części ustawień nie dało się odczytać i mają wartości domyślne. To, co zapisano, jest zachowane: zob. ustawienia.',
  'import.too-large': 'Plik jest za duży jak na grę.',
  'import.not-json': 'To nie jest plik gry: to nie JSON albo jest ucięty.',
  'import.no-record': 'To nie jest plik gry: nie podaje formatu.',
  'import.broken-link': 'Link jest uszkodzony albo ucięty. Lepiej poprosić o plik.',
  'import.other-format':
    'Plik ma format {found, number}, ta wersja czyta format {present, number}. Nie został zmieniony; odczyta go wersja, która go zapisała.',
  'import.other-rules':
    'Rozegrano ją według zasad {found, number}; tu obowiązują zasady {present, number}, przy których potoczyłaby się inaczej.',
  'import.other-scenario': 'Toczy się w scenariuszu, którego tu nie ma: {scenario}.',
  'import.not-a-record': 'Plik jest uszkodzony: {problem}',
  'import.differs': 'Rozegrana ponownie daje inny przebieg niż zapisany: {problem}',
};
