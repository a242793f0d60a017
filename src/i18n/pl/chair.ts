import type { chair as english } from '../en/chair.ts';
import type { Translated } from '../translated.ts';

/** Co robi przewodnictwo prowadzone przez reguły i dlaczego: teksty, sondaże, traktaty. */
export const chair: Translated<typeof english> = {
  'event.chair-asks': 'Przewodnictwo pyta, zanim roześle tekst: {members}.',
  'event.chair-draft-leaked': 'Projekt przewodnictwa wycieka. Przez kogo: {member}.',
  'event.chair-cannot-table': 'Tekst przewodnictwa nie trafia pod milczącą zgodę: brakuje środków.',
  'event.chair-comes-back': 'Przewodnictwo od razu wraca z poprawionym tekstem: {dimensions}.',
  'event.chair-why-laid-table':
    'Dlaczego ten tekst: leżał na stole, a jedno ustępstwo zyskuje rząd, który napisałby list.',
  'event.chair-why-agenda':
    'Dlaczego ten tekst: idzie po linii przewodnictwa, a według jego sondaży milczenie utrzyma się około {oddsPct, number, ::.} razy na 100.',
  'event.chair-why-common-ground':
    'Dlaczego ten tekst: własna linia by nie przeszła. Ten utrzyma się około {oddsPct, number, ::.} razy na 100.',
  'event.chair-why-amended':
    'Dlaczego znowu: to, co kosztowało listy, jest teraz mniejsze ({dimension}). Milczenie utrzyma się około {oddsPct, number, ::.} razy na 100.',
  'event.chair-why-paid':
    'Dlaczego znowu: jest w nim teraz więcej dla tych, którzy napisali. Milczenie utrzyma się około {oddsPct, number, ::.} razy na 100.',
  'event.chair-why-reserved':
    'Dlaczego znowu: rządy mogą teraz zgłosić w nim zastrzeżenie. Milczenie utrzyma się około {oddsPct, number, ::.} razy na 100.',
  'event.chair-why-heads-of-terms':
    'Dlaczego ten tekst: przyszła pora na główne założenia, a utrzymają się około {oddsPct, number, ::.} razy na 100.',
  'event.chair-why-signature':
    'Dlaczego ten tekst: traktat jest gotów do podpisu, a utrzyma się około {oddsPct, number, ::.} razy na 100.',
  'event.chair-why-trial':
    'Dlaczego ten tekst: nic lepszego się nie znalazło, a listy powiedzą, co stoi na drodze. Utrzyma się około {oddsPct, number, ::.} razy na 100.',
  'event.chair-why-tired':
    'Dlaczego brak tekstu: Rada jest zmęczona, a każdy tekst zmęczyłby ją bardziej.',
  'event.chair-why-hopeless':
    'Dlaczego brak tekstu: najlepszy, jaki się znalazł, utrzymałby się około {oddsPct, number, ::.} razy na 100.',
  'event.chair-treaty-opens':
    'Przewodnictwo zaczyna traktat ({aim}), zgodnie z tym, o co mu chodzi: {agenda}. Daje mu {oddsPct, number, ::.} szans na 100.',
  'event.chair-treaty-waits':
    'Przewodnictwo zostawia traktat, gdzie jest ({aim}): następny krok udałby się około {oddsPct, number, ::.} razy na 100.',
  'refusal.draft-is-a-treaty':
    'Tekst traktatu jest zamknięty przed głosowaniem. Twój głos to twoja koperta.',
  'chair-treaty.none':
    'Przewodnictwo nie prowadzi traktatu. Raz w roku się rozgląda i zaczyna, gdy miałby szansę.',
  'chair-treaty.opens':
    'Przewodnictwo zaczęło go w tym półroczu. Daje mu {oddsPct, number, ::.} szans na 100.',
  'chair-treaty.votes':
    'Z końcem półrocza trafi pod milczącą zgodę i utrzyma się około {oddsPct, number, ::.} razy na 100. Twoja koperta jest pytana jak przy każdym tekście.',
  'chair-treaty.drafts':
    'Przewodnictwo daje tekst do opracowania. Z podpisem i ratyfikacją daje mu {oddsPct, number, ::.} szans na 100.',
  'chair-treaty.rescues': 'Przewodnictwo znalazło protokół dla parlamentu, który nie może nadążyć.',
  'chair-treaty.waits':
    'Przewodnictwo czeka: następny krok udałby się około {oddsPct, number, ::.} razy na 100.',
  'chair-treaty.parliaments':
    'Tekst jest w parlamentach. Twój głosuje według marży twojego rządu w tym dniu.',
  'own.treaty': 'Tekst traktatu: {aim}.',
};
