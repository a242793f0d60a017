/** Puts a document on paper: the style sheet for print shows that document alone. */
import { t } from '../../../i18n/index.ts';

export const PrintButton = () => (
  <button
    type="button"
    className="quiet no-print"
    onClick={() => {
      window.print();
    }}
  >
    {t('communique.print')}
  </button>
);
