/** Find anything: every action, member, screen, layer, setting and codex entry, by a few letters of its name. */
import { useEffect, useMemo, useRef, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { t } from '../../i18n/index.ts';
import { useApp, useAppContext, useMaybeGame } from '../context.ts';
import { onceGone } from '../focus-soon.ts';
import { COMMAND_GROUPS, type Command, type CommandGroup } from './command.ts';
import { commands } from './commands.ts';
import { finder } from './search.ts';
import '../styles/sheets.css';
import '../styles/tools.css';

export const Palette = () => {
  const lay = useApp((s) => s.lay);
  return (
    <ModalOverlay
      className="overlay palette-overlay"
      isDismissable
      isOpen
      onOpenChange={(open) => {
        if (!open) lay(null);
      }}
    >
      <Modal className="modal palette-modal">
        <Dialog className="sheet dialog palette" aria-label={t('key.palette')}>
          {/* The field would only be emptied. */}
          <div
            className="palette-body"
            onKeyDownCapture={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              lay(null);
            }}
          >
            <Finder />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

/** Shown before anything is written. */
const AT_FIRST: readonly CommandGroup[] = ['action', 'screen'];
/** So many are shown. */
const MOST = 40;

interface Section {
  group: CommandGroup;
  items: Command[];
}

/** By group; the group of the best comes first. */
const inSections = (found: readonly Command[]): Section[] => {
  const order = [...new Set([...found.map(({ group }) => group), ...COMMAND_GROUPS])];
  return order
    .map((group) => ({ group, items: found.filter((each) => each.group === group) }))
    .filter(({ items }) => items.length > 0);
};

const Finder = () => {
  const { store } = useAppContext();
  const game = useMaybeGame();
  const lay = useApp((s) => s.lay);
  const [query, setQuery] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const all = useMemo(() => commands(store, game), [store, game]);
  const byId = useMemo(() => new Map(all.map((each) => [each.id, each])), [all]);
  const find = useMemo(
    () => finder(all.map(({ id, text, words, weight }) => ({ id, title: text, words, weight }))),
    [all],
  );
  const found =
    query.trim() === ''
      ? all.filter(({ group }) => AT_FIRST.includes(group))
      : find(query)
          .slice(0, MOST)
          .flatMap((id) => byId.get(id) ?? []);
  const run = (id: string): void => {
    const chosen = byId.get(id);
    if (chosen === undefined) return;
    if (chosen.refusal !== null) {
      setRefused(`${chosen.text}: ${chosen.refusal}`);
      return;
    }
    lay(null);
    onceGone('.palette', chosen.run);
  };
  return (
    <Autocomplete
      inputValue={query}
      onInputChange={(next) => {
        setQuery(next);
        setRefused(null);
      }}
    >
      <SearchField aria-label={t('palette.label')} className="palette-field">
        <Input ref={field} placeholder={t('palette.placeholder')} />
      </SearchField>
      <output className={refused === null ? 'visually-hidden' : 'why-not'}>
        {refused ?? t('palette.found', { count: found.length })}
      </output>
      <Menu
        className="palette-list"
        aria-label={t('palette.label')}
        items={inSections(found)}
        onAction={(key) => run(String(key))}
        renderEmptyState={() => <p className="muted">{t('palette.nothing')}</p>}
      >
        {({ group, items }) => (
          <MenuSection id={`group-${group}`}>
            <Header>{t(`palette.group.${group}`)}</Header>
            <Collection items={items}>{(each) => <Row command={each} />}</Collection>
          </MenuSection>
        )}
      </Menu>
    </Autocomplete>
  );
};

const Row = ({ command: { id, text, cost, key, refusal } }: { command: Command }) => (
  <MenuItem
    id={id}
    textValue={text}
    className={refusal === null ? 'palette-item' : 'palette-item refused'}
  >
    <span className="palette-label">{text}</span>
    {refusal !== null && <span className="palette-why small">{refusal}</span>}
    {cost !== null && <span className="cost">{cost}</span>}
    {key !== null && <kbd>{key}</kbd>}
  </MenuItem>
);
