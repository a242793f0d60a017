/** Le catalogue français. */
import type { Words } from '../languages.ts';
import { actions } from './actions.ts';
import { board } from './board.ts';
import { calls } from './calls.ts';
import { causes } from './causes.ts';
import { bilateral } from './bilateral.ts';
import { coalition } from './coalition.ts';
import { codex } from './codex.ts';
import { coefficients } from './coefficients.ts';
import { credits } from './credits.ts';
import { chair } from './chair.ts';
import { conference } from './conference.ts';
import { deck } from './deck.ts';
import { delegation } from './delegation.ts';
import { disclosure } from './disclosure.ts';
import { domains } from './domains.ts';
import { dossier } from './dossier.ts';
import { endings } from './endings.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { frame } from './frame.ts';
import { game } from './game.ts';
import { glossary } from './glossary.ts';
import { governments } from './governments.ts';
import { map } from './map.ts';
import { members } from './members.ts';
import { next } from './next.ts';
import { notes } from './notes.ts';
import { papers } from './papers.ts';
import { press } from './press.ts';
import { report } from './report.ts';
import { scenarios } from './scenarios.ts';
import { scenes } from './scenes.ts';
import { seat } from './seat.ts';
import { shell } from './shell.ts';
import { sound } from './sound.ts';
import { theatre } from './theatre.ts';
import { tools } from './tools.ts';
import { treaty } from './treaty.ts';
import { tutorial } from './tutorial.ts';
import { verbs } from './verbs.ts';
import { whyNot } from './why-not.ts';

export const fr: Words = {
  ...shell,
  ...frame,
  ...game,
  ...glossary,
  ...governments,
  ...papers,
  ...press,
  ...report,
  ...treaty,
  ...chair,
  ...conference,
  ...bilateral,
  ...coalition,
  ...delegation,
  ...disclosure,
  ...whyNot,
  ...domains,
  ...dossier,
  ...sound,
  ...theatre,
  ...actions,
  ...tutorial,
  ...verbs,
  ...next,
  ...notes,
  ...calls,
  ...board,
  ...causes,
  ...events,
  ...deck,
  ...figures,
  ...endings,
  ...map,
  ...members,
  ...scenarios,
  ...scenes,
  ...seat,
  ...tools,
  ...codex,
  ...coefficients,
  ...credits,
};
