/** Tests read English. */
import { en } from '../../src/i18n/en/index.ts';
import { adoptWords } from '../../src/i18n/index.ts';

adoptWords('en', en);
