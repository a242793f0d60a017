/** Dokumenty: komunikat, wykresy i ich tabele, teczka, kronika, druk. */
import type { Translated } from '../translated.ts';
import type { papers as english } from '../en/papers.ts';

export const papers: Translated<typeof english> = {
  'chart.as-chart': 'Jako wykres',
  'chart.as-table-of': 'Jako tabela: {caption}',
  'chart.cause': 'Przyczyna',
  'chart.change': 'Zmiana',
  'chart.points': 'Punkty',
  'chart.running': 'Stan',
  'chart.before': 'przedtem',
  'chart.now': 'teraz',
  'chart.happened': 'Co się stało',
  'chart.signs': '✓ przyjęty tekst · ⚑ wybory, które zmieniły rząd',
  'waterfall.caption': '{name}: {before} → {value}',
  'waterfall.label': '{name}: zmiana z {before} na {value}. {parts}.',
  'communique.kicker': 'Komunikat',
  'communique.from': 'Biuro sekretarza generalnego · {date}',
  'communique.decided': 'Co postanowiono',
  'communique.nothing': 'Rada niczego nie postanowiła, jednomyślnie.',
  'communique.press': 'Pierwsze strony',
  'communique.steady': 'Prawie bez zmian: {gauges}.',
  'communique.read': '{date}. {decided} {headlines}',
  'communique.print': 'Drukuj',
  'press.moved': 'Z {before} na {value} w pół roku.',
  'press.nothing': 'Nie stało się nic, co nadawałoby się do druku.',
};
