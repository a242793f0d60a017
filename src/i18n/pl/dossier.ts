/** Teczka: zakładki, liczby, które mówią dlaczego, i składniki salda w zdaniach. */
import type { Translated } from '../translated.ts';
import type { dossier as english } from '../en/dossier.ts';

export const dossier: Translated<typeof english> = {
  'dossier.tabs': 'Co wiadomo',
  'dossier.tab.interests': 'Interesy',
  'dossier.tab.red-lines': 'Czerwone linie',
  'dossier.tab.promises': 'Obietnice',
  'dossier.tab.memory': 'Pamięć',
  'dossier.tab.home': 'W kraju',
  'dossier.tab.profile': 'Profil',
  'dossier.quirks': '„{quirks}”',
  'dossier.owes-nothing': 'żadnej, w żadną stronę',
  'dossier.fact.election': 'Wybory',
  'dossier.fact.trust': 'Zaufanie do ciebie',
  'dossier.fact.grudge': 'Uraza, punkty',
  'dossier.fact.ious': 'Przysługi',
  'dossier.fact.alienation': 'Wyobcowanie',
  'dossier.fact.resentment': 'Rozgoryczenie, na 50',
  'dossier.fact.support': 'Poparcie dla sojuszu',
  'dossier.fact.challenger': 'Pretendent nacjonalistów',
  'dossier.wants': 'Czego chcą od traktatu',
  'dossier.wants-what': 'Przedmiot',
  'dossier.wants-weight': 'Jak bardzo im zależy',
  'dossier.wants-same': 'jak jest: {level}',
  'dossier.wants-move': '{from} → {to} ({points})',
  'dossier.lines': 'Gdzie milczenie zostanie przerwane',
  'dossier.lines-change': 'Zmiana, która je przerywa',
  'dossier.lines-none':
    'Żadna pojedyncza zmiana, na jaką pozwala tekst, nie przerwałaby milczenia.',
  'dossier.lines-any':
    'Dziś każdy twój tekst, który nie wychodzi naprzeciw, przerwałby tu milczenie.',
  'dossier.lines-up': 'więcej',
  'dossier.lines-down': 'mniej',
  'dossier.dearest': '{member}: tego najlepiej nie ruszać: {dimension}.',
  'dossier.promises-yours': 'Twoje słowo',
  'dossier.promises-none-yours': 'Nic tu nie zostało obiecane.',
  'dossier.promises-signed': 'Własne podpisy',
  'dossier.promises-none-signed': 'Nic własnego.',
  'dossier.promises-all': 'Co wiąże wszystkich',
  'dossier.promises-durability': 'Trwałość, na 100',
  'dossier.promises-part': 'dotrzymywane w części',
  'dossier.held': 'Co wyborcy zapisują na plus i na minus',
  'dossier.held-votes': '% głosów',
  'dossier.relies': 'Od kogo zależą',
  'dossier.relies-on': 'Dostawca',
  'dossier.relies-share': 'Udział',
  'dossier.relies-row': '{on}: {domain}',
  'size.choose': 'Ile powiedzieć',
  'size.brief': 'Krótko',
  'size.sentence': 'Zdanie',
  'size.full': 'Całość',
  'size.brief-text':
    '{verdict}{first, select, none {} other {: {first}}}{second, select, none {} other {, {second}}}.',
  'size.sentence-text':
    '{verdict} ({margin}){first, select, none {} other {; najwięcej waży {first}}}{second, select, none {} other {, potem {second}}}{other, select, none {} other {; w drugą stronę ciągnie {other}}}.',
  'size.term': '{term} ({weight})',
  'why.ask': 'dlaczego?',
  'why.source': 'Źródło: {source}.',
  'why.election':
    'Głosuje się według kalendarza kraju ({system}); chwiejna koalicja może upaść wcześniej.',
  'why.trust':
    'Zaczyna się od 50 i tam wraca. Sondowanie, dotrzymane obietnice i przysługi je podnoszą, odprawieni goście i złamane słowo obniżają. Dziś jest warte {points} punktu przy każdym twoim tekście.',
  'why.grudge':
    'Co masz na sumieniu: nagany, złamane obietnice, przegłosowanie. Odejmuje się od każdego twojego tekstu i blednie z czasem.',
  'why.ious':
    'Przysługi biorą się z rozmów w kuluarach, ofert na powitanie i układów na boku. O należną możesz się upomnieć; o twoją upomną się inni.',
  'why.wants':
    'Z zagrożenia, autonomii, poglądu na świat, przemysłu i budżetu oraz z upodobań rządzących. Tekst, który zbliża się do życzenia, zyskuje wagę razy odległość; który się oddala, tyle samo traci.',
  'why.axes': 'Z samego kraju i z partii w rządzie: {families}.',
  'why.lines':
    'Każda linia to tekst, który zmienia tylko to jedno, na ile ten rząd dało się odczytać. Jest przekroczona, gdy saldo spada poniżej ceny samotności. Przyjaciele i przysługi ją przesuwają.',
  'why.durability':
    'Jak trudno to cofnąć: przemówienie prawie nie wiąże, tekst ratyfikowany prawie zawsze. Nowy rząd, któremu się nie podoba, i tak może odejść.',
  'why.ladder':
    'Powyżej {leaves, number, ::.} punktów wyobcowania można opuścić dowództwo, powyżej {quits, number, ::.} potem traktat.',
  'why.alienation':
    'Autonomia, rząd nacjonalistów, rozgoryczenie, słabe poparcie i nagany je pchają; wyłączenia bez nagany, zagrożenie i protokół je hamują.',
  'why.resentment':
    'Każdy tekst przełknięty w milczeniu coś zostawia, podobnie nacisk na udział w niechcianym. Maleje o połowę w jakieś siedem lat.',
  'why.support':
    'Ciąży ku poziomowi kraju, wyżej, gdy przewodnictwo ma autorytet i rośnie zagrożenie, niżej pod rządami nacjonalistów, z rozgoryczeniem i gdy słowa wyprzedzają czyny.',
  'why.challenger':
    'Ciąży ku poziomowi kraju i fali tych lat. Wspólna suwerenność, nagany i budżety ponad miarę go karmią; wyłączenia bez nagany i sprawowanie władzy go zużywają.',
  'why.spending':
    'Zwyczaj to {base, number, ::.0}%. Deklaracje dodają {pledged, number, ::.00}; zagrożenie, strach przed osamotnieniem i próg ciągną w górę, wiara w innych i chude budżety trzymają w dole. Z tego, co zgłoszono, {paper, number, ::.00} to drogi i porty.',
  'why-term.reservation':
    'Każdy rząd wolałby zostawić rzeczy, jak są. Każdy tekst zaczyna z tym przeciw sobie.',
  'why-term.sovereigntist-reserve':
    'Rządy suwerenistów podpisują mniej, a nieco chętniej tam, gdzie wyłączenia przyjęły się bez nagany.',
  'why-term.fear-of-abandonment':
    'Kto boi się osamotnienia, zgadza się na więcej: zagrożenie {threat, number, ::.} na 100 i mało wiary, że inni przyjdą.',
  'why-term.weak-chair':
    'Twój autorytet: {standing, number, ::.} na 100. Przewodnictwa poniżej 50 nikt się nie boi, więc z jego tekstami żyje się łatwiej.',
  'why-term.proposer':
    'Liczy się, kto proponuje: twój autorytet to {standing, number, ::.} na 100; przy 40 ani by pomagał, ani szkodził.',
  'why-term.fatigue':
    'Każdy niedawny tekst męczy stół. Znużenie wynosi {fatigue, number, ::.0}, a ten tekst je powiększa.',
  'why-term.position':
    '{dimension}: jest „{now}”, życzenie „{ideal}”, waga {weight, number, ::.} na 100. Ku życzeniu tekst zyskuje, w drugą stronę traci.',
  'why-term.security':
    'Co tekst robi dla własnego bezpieczeństwa przy zagrożeniu {threat, number, ::.} na 100: mocniejsza gwarancja, dowództwa i podział pracy pomagają, luźne wyłączenia mogą przeciekać.',
  'why-term.cost':
    'Wyższy próg kosztuje najwięcej tych, którym budżet daje najmniej miejsca, a partie najmniej ochoty.',
  'why-term.side-payment': 'Przysługa z tego tekstu trafia tutaj.',
  'why-term.payer': 'Przysługę z tego tekstu opłaca się stąd, po dzisiejszej cenie.',
  'why-term.precedent': 'Innym już zapłacono, a tu nie ma oferty. Zauważono to.',
  'why-term.chair-trust':
    'Zaufanie do ciebie: {trust, number, ::.} na 100; przy 50 byłoby tu zero.',
  'why-term.grievance': 'Uraza do ciebie: {grudge, number, ::.0} punktu.',
  'why-term.favours': 'Układy z tobą, które jeszcze się liczą.',
  'why-term.no-deal': 'Jest pakt z sąsiadami: brak porozumienia tutaj łatwiej znieść.',
  'why-term.home-audience':
    'Zbliżają się wybory. Wspólna suwerenność i nowe wydatki karmią pretendentów, mocniejsza gwarancja podoba się przyjaciołom sojuszu.',
  'why-term.washington':
    'Zdanie Waszyngtonu o tekście liczy się u atlantystów: tutaj {atlanticist, number, ::.} na 100, przy amerykańskim zaangażowaniu {commitment, number, ::.}.',
  'why-term.private':
    'Czego nie mówią, na ile dało się odczytać. Sondowanie to zawęża, konsultacje mówią wprost.',
  'why-term.momentum': 'Rządy-orędownicy tekstu pociągają najbliższych przyjaciół.',
  'why-term.groundwork': 'Każdy przygotowany krok traktatu ułatwia następny tekst.',
};
