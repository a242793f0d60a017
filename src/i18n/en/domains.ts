/** Capability by domain, profiles, and who relies on whom. */
export const domains = {
  'domain.land': 'Land forces',
  'domain.land.means': 'Brigades, armour, artillery and the people who man them.',
  'domain.air-defence': 'Air and missile defence',
  'domain.air-defence.means': 'Combat aircraft, batteries and the sensors that cue them.',
  'domain.maritime': 'Maritime',
  'domain.maritime.means': 'Ships, submarines, and what guards the seabed.',
  'domain.lift': 'Lift and sustainment',
  'domain.lift.means':
    'Tankers, transport, rail, ports, depots, medical care: what keeps an army where it is needed.',
  'domain.isr': 'Reconnaissance, space, command',
  'domain.isr.means': 'Eyes and ears, and the headquarters that make sense of them.',
  'domain.munitions': 'Munitions and industry',
  'domain.munitions.means': 'Stocks, and the factories that fill them again.',
  'domain.cyber': 'Cyber and resilience',
  'domain.cyber.means': 'Networks, cables, power and civil defence.',
  'domain.nuclear': 'Nuclear forces',
  'domain.nuclear.means': 'They deter by a term of their own and fill no other gap.',
  'profile.combat-core': 'Combat core',
  'profile.combat-core.means': 'Heavy land forces for those who are lighter.',
  'profile.workshop': 'Workshop of the alliance',
  'profile.workshop.means': 'Builds, repairs and stocks what others fire and fly.',
  'profile.air-shield': 'Air and missile shield',
  'profile.air-shield.means': 'Batteries and fighters over more than its own sky.',
  'profile.maritime-seabed': 'Maritime and seabed',
  'profile.maritime-seabed.means': 'Sea lanes, submarines, cables and pipelines.',
  'profile.lift-hub': 'Lift and host-nation hub',
  'profile.lift-hub.means': 'Tankers, bridges, rail and depots; others move through it.',
  'profile.isr-space': 'Reconnaissance and space',
  'profile.isr-space.means': 'Satellites, drones and the picture that they give.',
  'profile.cyber-information': 'Cyber and information',
  'profile.cyber-information.means': 'Networks, their defence, and what is said on them.',
  'profile.special-terrain': 'Arctic, mountain and other terrain',
  'profile.special-terrain.means': 'Light forces that live where others cannot.',
  'profile.medical-reconstruction': 'Medical care and reconstruction',
  'profile.medical-reconstruction.means':
    'Hospitals, engineers, and a country that works afterwards.',
  'profile.nuclear': 'Nuclear deterrence',
  'profile.nuclear.means': 'Weapons of its own, and a word about whom they protect.',
  'domains.gap': 'Without the United States Europe lacks {gapPct, number, ::.} % of {domain}.',
  'domains.single': 'One specialist or none: whoever loses it loses the domain.',
  'verb.adopt-profile': 'Adopt a profile',
  'verb.adopt-profile.does':
    'A government takes up a trade on which others can rely; its forces shift there over years.',
  'verb.adopt-profile.costs':
    'It gives up breadth, and becomes hostage to how reliable the others are.',
  'verb.drop-profile': 'Drop a profile',
  'verb.drop-profile.does': 'Frees the forces for other things.',
  'verb.drop-profile.costs': 'Those who relied on it trust it less.',
  'event.profile-adopted': '{member} takes up a profile: {profile}.',
  'event.profile-dropped':
    '{member} drops its profile: {profile}.{dependentsCount, plural, =0 {} other { Those who relied on it remember: {dependents}.}}',
  'note.profile-shifts':
    '{member}: {domain} goes from {fromPct, number, ::.} to {toPct, number, ::.} % of its forces, over years.',
  'note.profile-advantage':
    'Its comparative advantage here is {advantagePct, number, ::.} of 100; its peers stand at 50.',
  'note.profile-specialists':
    '{domain}: {specialists, plural, =0 {no specialist so far} one {one specialist so far, and it all hangs on one} other {# specialists so far}}.',
  'note.profile-dependents':
    '{dependents, plural, =0 {Nobody relies on it} one {One ally relies on it and would trust {member} {trustPct, number, ::.} points less} other {# allies rely on it and would trust {member} {trustPct, number, ::.} points less}}.',
  'refusal.profile-suits-others':
    '{member} declines: others do this better ({profile}), or it is not what is missing.',
  'refusal.profile-without-charter':
    '{member} declines: the treaty shares too little work to rely on others for the rest.',
  'refusal.profile-doubts-chair': '{member} declines: it does not trust the chair enough.',
  'refusal.profile-guards-freedom':
    '{member} declines: it would not make its forces depend on what others do.',
  'refusal.profile-crowded': '{member} declines: enough others do the same.',
  'refusal.profile-not-for-washington': 'Washington keeps a full range of forces.',
  'refusal.has-no-nuclear-forces': '{member} has no nuclear weapons.',
  'refusal.has-this-profile': '{member} has this profile already.',
  'refusal.two-profiles-at-most': '{member} has two profiles already; one would have to go first.',
  'refusal.has-no-such-profile': '{member} has no such profile.',
  'refusal.decides-for-itself':
    '{member} has a seat of its own at the table and decides for itself.',
} as const;
