/** Pojęcia: nazwa i dwa krótkie zdania. `<term>słowa</term>` nazywa inne pojęcie. */
import type { Translated } from '../translated.ts';
import type { glossary as english } from '../en/glossary.ts';

export const glossary: Translated<typeof english> = {
  'codex.kind.term': 'Pojęcia',
  'codex.where.text': 'Wszędzie tam, gdzie obok nagłówka stoi i.',
  'glossary.what-is': 'Co to jest: {term}?',
  'glossary.pin': 'Zostaw otwarte',
  'glossary.unpin': 'Puść',
  'glossary.codex': 'W kodeksie',
  'glossary.keys': 'P zostawia otwarte, Esc zamyka.',
  'glossary.abandonment': 'Osamotnienie',
  'glossary.abandonment.means':
    'Strach, że w razie czego inni nie przyjdą. Jego bliźniakiem jest <entrapment>uwikłanie</entrapment>; lecząc jedno, karmi się drugie.',
  'glossary.article-4': 'Artykuł 4',
  'glossary.article-4.means':
    'Kto czuje zagrożenie, może zażądać konsultacji. Nikogo to nie wiąże i kosztuje niewiele <political-capital>kapitału</political-capital>.',
  'glossary.article-5': 'Artykuł 5',
  'glossary.article-5.means':
    'Napaść na jednego jest napaścią na wszystkich; każdy robi wtedy to, co uzna za konieczne. Ile to będzie, to kwestia <reliability>wiarygodności</reliability>.',
  'glossary.band': 'Przedział',
  'glossary.band.means':
    'Zakres, w którym naprawdę może leżeć <margin>saldo</margin>. <sounding>Sondowanie</sounding> go zwęża.',
  'glossary.burden-sharing': 'Podział obciążeń',
  'glossary.burden-sharing.means':
    'Kto płaci za to, z czego korzystają wszyscy. <spending-floor>Próg wydatków</spending-floor> liczy pieniądze, <profile>profil</profile> liczy to, co za nie jest.',
  'glossary.caveat': 'Zastrzeżenie narodowe',
  'glossary.caveat.means':
    'Granica, którą rząd stawia własnym wojskom. Latają, ale nie tam i nie nocą.',
  'glossary.coalition': 'Koalicja chętnych',
  'glossary.coalition.means':
    'Ci, którzy działają, nie czekając na <consensus>konsensus</consensus>. To szybkie; reszta czuje się pominięta albo z ulgą odpuszcza.',
  'glossary.cohesion': 'Spójność',
  'glossary.cohesion.means':
    'Zaufanie i wiara członków, minus <resentment>rozgoryczenie</resentment>. Gdy jej brak, stoły pękają przed tekstami.',
  'glossary.consensus': 'Konsensus',
  'glossary.consensus.means':
    'Decyzja stoi, jeśli nikt się nie sprzeciwia; nikt nie musi się zgadzać. Szuka się go przez <silence-procedure>procedurę milczącej zgody</silence-procedure>.',
  'glossary.corridor-call': 'Rozmowa w kuluarach',
  'glossary.corridor-call.means':
    'Rząd pod drzwiami z ofertą, prośbą albo groźbą. Ma cenę i termin; brak odpowiedzi też jest odpowiedzią.',
  'glossary.credibility': 'Wiarygodność słowa',
  'glossary.credibility.means':
    'Czy wierzy się groźbie albo obietnicy. Słowa ją kosztują, czyny i <tripwire>potykacz</tripwire> ją dają.',
  'glossary.deterrence': 'Odstraszanie',
  'glossary.deterrence.means':
    'Siły, które by przyszły, razy wiara, że przyjdą. Działa, dopóki nikt nie musi tego sprawdzać.',
  'glossary.entrapment': 'Uwikłanie',
  'glossary.entrapment.means':
    'Strach przed wciągnięciem w cudzą wojnę. Im mocniejsza obietnica przeciw <abandonment>osamotnieniu</abandonment>, tym jest większy.',
  'glossary.european-pillar': 'Filar europejski',
  'glossary.european-pillar.means':
    'Instytucje i siły, z którymi Europa mogłaby działać sama. Rywalem jest tu <native-alliance>sojusz natywny</native-alliance>; oba mogą stać razem.',
  'glossary.favour': 'Przysługa',
  'glossary.favour.means':
    'Zapłata w tekście, która pozyskuje rząd. Inni pamiętają <precedent>precedens</precedent> i proszą o to samo.',
  'glossary.footnote': 'Przypis',
  'glossary.footnote.means':
    'Zastrzeżenie w aktach: tekst stoi, dla tego rządu nie cały. Oszczędza <resentment>rozgoryczenia</resentment> i wchodzi w nawyk.',
  'glossary.free-riding': 'Jazda na gapę',
  'glossary.free-riding.means':
    'Korzystanie z ochrony, za którą płacą inni. To skarga w sercu <burden-sharing>podziału obciążeń</burden-sharing>.',
  'glossary.hollow-alliance': 'Pusty sojusz',
  'glossary.hollow-alliance.means':
    'Wszyscy są przy stole i nikt nie wierzy innym. Nic nie pękło i nic by nie wytrzymało.',
  'glossary.instrument': 'Zobowiązanie',
  'glossary.instrument.means':
    'Forma obietnicy: przemówienie, ustawa, kontrakt, traktat. Im trudniej je stworzyć, tym łatwiej przetrwa wybory.',
  'glossary.interdependence': 'Współzależność',
  'glossary.interdependence.means':
    'Jak bardzo sojusznicy potrzebują cudzych <profile>profili</profile>. Wiąże ich albo czyni zakładnikami.',
  'glossary.iou': 'Dług wdzięczności',
  'glossary.iou.means':
    'Dług między rządem a tobą. Upomnij się o niego przy wyrównanym głosowaniu; potem już go nie ma.',
  'glossary.isolation-cost': 'Cena samotności',
  'glossary.isolation-cost.means':
    'Ile kosztuje bycie jedynym, kto pisze <letter>list</letter>. Maleje z każdym kolejnym listem.',
  'glossary.legitimacy': 'Autorytet',
  'glossary.legitimacy.means':
    'Czy przewodnictwo uchodzi za bezstronne. Stronnicze też mówi, ale o połowę ciszej.',
  'glossary.lens': 'Optyka',
  'glossary.lens.means':
    'Założenia o tym, jak działa świat. Te same czyny kończą się pod inną inaczej.',
  'glossary.letter': 'List',
  'glossary.letter.means': 'Tak rząd przerywa milczenie. Jeden wystarczy, by zatrzymać tekst.',
  'glossary.mandate': 'Mandat',
  'glossary.mandate.means': 'To, co ma być zrobione, z wagami i obietnicami. Wynik liczy tylko to.',
  'glossary.margin': 'Saldo',
  'glossary.margin.means':
    'Suma powodów rządu za tekstem i przeciw, w punktach. Poniżej zera raczej nie; poniżej <isolation-cost>ceny samotności</isolation-cost> mówi to głośno.',
  'glossary.native-alliance': 'Sojusz natywny',
  'glossary.native-alliance.means':
    'Sojusz na jedno niebezpieczeństwo: mocna gwarancja, a poza nią swoboda. Jego narzędzia to <opt-out>wyłączenie</opt-out> i <profile>profil</profile>.',
  'glossary.opt-out': 'Wyłączenie',
  'glossary.opt-out.means':
    'Prawo, by stać z boku, gdy nie chodzi o <article-5>artykuł 5</article-5>. Czy to wyzwala, czy rozluźnia, o to spierają się <lens>optyki</lens>.',
  'glossary.political-capital': 'Kapitał polityczny',
  'glossary.political-capital.means':
    'O ile można prosić innych, zanim zapytają o prawo do prośby. Teksty, które stoją, go dają; te, które padają, kosztują.',
  'glossary.precedent': 'Precedens',
  'glossary.precedent.means':
    'O co raz zapłacono, o to proszą znowu. Każda następna <favour>przysługa</favour> drożeje, a pamięć blednie powoli.',
  'glossary.profile': 'Profil',
  'glossary.profile.means':
    'To, co członek robi dla wszystkich zamiast po trochu wszystkiego. Oszczędza pieniądze i pogłębia <interdependence>współzależność</interdependence>.',
  'glossary.ratification': 'Ratyfikacja',
  'glossary.ratification.means':
    'Parlamenty mówią tak lub nie głębokiej zmianie. To, co ratyfikowały, przeżywa rządy.',
  'glossary.red-line': 'Czerwona linia',
  'glossary.red-line.means':
    'Punkt traktatu, którego rząd najmniej chce ruszać. Poznaje się go na osobności albo publicznie.',
  'glossary.reliability': 'Wiarygodność',
  'glossary.reliability.means':
    'Na ile członkowie wierzą, że inni by przyszli. Mieszka w głowach do dnia próby.',
  'glossary.resentment': 'Rozgoryczenie',
  'glossary.resentment.means':
    'To, co zostaje, gdy rząd przełyka tekst w milczeniu. Karmi pretendenta w kraju i osłabia wolę pomocy.',
  'glossary.roadmap': 'Harmonogram',
  'glossary.roadmap.means':
    'Kalendarz, według którego Waszyngton oddaje zadania. Zmienia katastrofę w rozkład jazdy albo ją zapowiada.',
  'glossary.sherpa-hours': 'Godziny',
  'glossary.sherpa-hours.means':
    'Czas na rozmowy w półroczu. Trzydzieści dwie stolice, pięć godzin; jedną można przenieść.',
  'glossary.silence-procedure': 'Procedura milczącej zgody',
  'glossary.silence-procedure.means':
    'Tekst trafia do wszystkich; stoi, jeśli przed terminem żaden <letter>list</letter> nie przerwie milczenia. Kto milczy, nie musi się zgadzać.',
  'glossary.sounding': 'Sondowanie',
  'glossary.sounding.means':
    'Godzina na osobności z jednym rządem. Zwęża <band>przedział</band> i bywa podsłuchana.',
  'glossary.spending-floor': 'Próg wydatków',
  'glossary.spending-floor.means':
    'Udział PKB, który każdy członek obiecuje na obronę. Liczy to, co wchodzi, nie to, co wychodzi.',
  'glossary.stress-test': 'Próba gwarancji',
  'glossary.stress-test.means':
    'Ćwiczenia, które publicznie pokazują, ile <article-5>artykuł 5</article-5> byłby dziś wart dla jednego sojusznika. Wynik czyta też przeciwnik.',
  'glossary.summit': 'Szczyt',
  'glossary.summit.means':
    'Przywódcy głosują przed kamerami, raz w roku. Wszystko waży więcej: sukces, porażka i puste krzesło.',
  'glossary.tripwire': 'Potykacz',
  'glossary.tripwire.means':
    'Oddziały sojuszników tam, gdzie przyszłaby napaść. Za małe, by zwyciężyć, dość duże, by nikt nie mógł się wymówić.',
  'glossary.win-set': 'Zbiór do przyjęcia',
  'glossary.win-set.means':
    'Wszystkie teksty, które rząd mógłby podpisać i przetrwać w kraju. Gdzie zbiory się nie przecinają, wymowa nie pomoże.',
};
