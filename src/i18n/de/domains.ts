import type { domains as english } from '../en/domains.ts';
import type { Translated } from '../translated.ts';
import { member } from './names.ts';

/** Capability by domain, profiles, and who relies on whom. */
export const domains: Translated<typeof english> = {
  'domain.land': 'Landstreitkräfte',
  'domain.land.means': 'Brigaden, Panzer, Artillerie und die Leute dazu.',
  'domain.air-defence': 'Luft- und Raketenabwehr',
  'domain.air-defence.means': 'Kampfflugzeuge, Batterien und die Sensoren, die sie führen.',
  'domain.maritime': 'Seestreitkräfte',
  'domain.maritime.means': 'Schiffe, U-Boote und was den Meeresboden bewacht.',
  'domain.lift': 'Transport und Versorgung',
  'domain.lift.means':
    'Tankflugzeuge, Transport, Schiene, Häfen, Depots, Sanitätsdienst: was ein Heer dort hält, wo es gebraucht wird.',
  'domain.isr': 'Aufklärung, Weltraum, Führung',
  'domain.isr.means': 'Augen und Ohren, und die Stäbe, die daraus klug werden.',
  'domain.munitions': 'Munition und Industrie',
  'domain.munitions.means': 'Vorräte, und die Werke, die sie wieder füllen.',
  'domain.cyber': 'Cyber und Resilienz',
  'domain.cyber.means': 'Netze, Kabel, Strom und Zivilschutz.',
  'domain.nuclear': 'Nuklearkräfte',
  'domain.nuclear.means': 'Sie schrecken auf eigene Art ab und füllen keine andere Lücke.',
  'profile.combat-core': 'Kampfkern',
  'profile.combat-core.means': 'Schwere Landstreitkräfte für die, die leichter sind.',
  'profile.workshop': 'Werkstatt des Bündnisses',
  'profile.workshop.means': 'Baut, repariert und lagert, was andere verschießen und fliegen.',
  'profile.air-shield': 'Luft- und Raketenschirm',
  'profile.air-shield.means': 'Batterien und Jagdflugzeuge über mehr als dem eigenen Himmel.',
  'profile.maritime-seabed': 'See und Meeresboden',
  'profile.maritime-seabed.means': 'Seewege, U-Boote, Kabel und Pipelines.',
  'profile.lift-hub': 'Drehscheibe',
  'profile.lift-hub.means': 'Tankflugzeuge, Brücken, Schiene und Depots; andere ziehen hindurch.',
  'profile.isr-space': 'Aufklärung und Weltraum',
  'profile.isr-space.means': 'Satelliten, Drohnen und das Bild, das sie ergeben.',
  'profile.cyber-information': 'Cyber und Information',
  'profile.cyber-information.means': 'Netze, ihr Schutz, und was auf ihnen gesagt wird.',
  'profile.special-terrain': 'Arktis, Gebirge, Sondergelände',
  'profile.special-terrain.means': 'Leichte Kräfte, die leben, wo andere es nicht können.',
  'profile.medical-reconstruction': 'Sanität und Wiederaufbau',
  'profile.medical-reconstruction.means':
    'Lazarette, Pioniere und ein Land, das danach funktioniert.',
  'profile.nuclear': 'Nukleare Abschreckung',
  'profile.nuclear.means': 'Eigene Waffen, und ein Wort dazu, wen sie schützen.',
  'domains.gap':
    'Ohne die Vereinigten Staaten fehlen Europa hier {gapPct, number, ::.} %: {domain}.',
  'domains.single': 'Nur ein Spezialist oder keiner: Fällt er weg, fällt der Bereich weg.',
  'verb.adopt-profile': 'Profil annehmen',
  'verb.adopt-profile.does':
    'Eine Regierung übernimmt ein Handwerk, auf das andere bauen können; ihre Kräfte verlagern sich über Jahre dorthin.',
  'verb.adopt-profile.costs':
    'Sie gibt Breite auf und wird zur Geisel der Verlässlichkeit der anderen.',
  'verb.drop-profile': 'Profil ablegen',
  'verb.drop-profile.does': 'Macht die Kräfte für anderes frei.',
  'verb.drop-profile.costs': 'Wer darauf gebaut hat, vertraut weniger.',
  'event.profile-adopted': `${member.Who} ${member.does('nimmt', 'nehmen')} ein Profil an: {profile}.`,
  'event.profile-dropped': `${member.Who} ${member.does('legt', 'legen')} ein Profil ab: {profile}.{dependentsCount, plural, =0 {} other { Wer darauf gebaut hat, merkt es sich: {dependents}.}}`,
  'note.profile-shifts':
    '{member}: {domain} geht über Jahre von {fromPct, number, ::.} auf {toPct, number, ::.} % der Kräfte.',
  'note.profile-advantage':
    'Der komparative Vorteil ist hier {advantagePct, number, ::.} von 100; bei Vergleichbaren 50.',
  'note.profile-specialists':
    '{domain}: {specialists, plural, =0 {bisher kein Spezialist} one {bisher ein Spezialist, an dem alles hängt} other {bisher # Spezialisten}}.',
  'note.profile-dependents': `{dependents, plural, =0 {Niemand baut darauf} one {Ein Verbündeter baut darauf und würde ${member.whom} {trustPct, number, ::.} Punkte weniger vertrauen} other {# Verbündete bauen darauf und würden ${member.whom} {trustPct, number, ::.} Punkte weniger vertrauen}}.`,
  'refusal.profile-suits-others': `${member.Who} ${member.does('lehnt', 'lehnen')} ab: Andere können das besser ({profile}), oder es fehlt gar nicht.`,
  'refusal.profile-without-charter': `${member.Who} ${member.does('lehnt', 'lehnen')} ab: Der Vertrag teilt zu wenig Arbeit, um für den Rest auf andere zu bauen.`,
  'refusal.profile-doubts-chair': `${member.Who} ${member.does('lehnt', 'lehnen')} ab: Das Vertrauen in den Vorsitz reicht nicht.`,
  'refusal.profile-guards-freedom': `${member.Who} ${member.does('lehnt', 'lehnen')} ab: Die eigenen Kräfte sollen nicht davon abhängen, was andere tun.`,
  'refusal.profile-crowded': `${member.Who} ${member.does('lehnt', 'lehnen')} ab: Das tun schon genug andere.`,
  'refusal.profile-not-for-washington': 'Washington behält die volle Breite.',
  'refusal.has-no-nuclear-forces': `${member.Who} ${member.does('hat', 'haben')} keine Nuklearwaffen.`,
  'refusal.has-this-profile': `${member.Who} ${member.does('hat', 'haben')} dieses Profil schon.`,
  'refusal.two-profiles-at-most': `${member.Who} ${member.does('hat', 'haben')} schon zwei Profile; eines müsste erst weg.`,
  'refusal.has-no-such-profile': `${member.Who} ${member.does('hat', 'haben')} kein solches Profil.`,
  'refusal.decides-for-itself': `${member.Who} ${member.does('hat', 'haben')} einen eigenen Platz am Tisch und ${member.does('entscheidet', 'entscheiden')} selbst.`,
};
