/** The emblem in the head of the room: it lights, dims and cracks with the alliance, and says why when it is pressed. */
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { plain, t } from '../../i18n/index.ts';
import { allianceRing, type AllianceRing, type RingStanding } from '../../store/alliance-ring.ts';
import { useGame } from '../context.ts';
import { Emblem } from '../emblem.tsx';
import { nameOf } from './words.ts';

export const RingButton = () => {
  const view = useGame((s) => s.view);
  const ring = allianceRing(view);
  const { taken, believed, seats } = ring;
  return (
    <DialogTrigger>
      <Button className="ring-button">
        <Emblem state={ring.emblem} className="ring" />
        <span className="visually-hidden">
          {t('ring.name', { taken, of: seats.length, believed })}
        </span>
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="sheet dialog why">
          {({ close }) => <RingWhy ring={ring} close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};

/** So many of the dimmest are named; the list has the rest. */
const NAMED = 5;

const RingWhy = ({ ring, close }: { ring: AllianceRing; close: () => void }) => {
  const { seats, taken, believed } = ring;
  const setMapView = useGame((s) => s.setMapView);
  const setPhone = useGame((s) => s.setPhoneSide);
  const atTable = useGame((s) => s.stage === 'table');
  const dimmest = seats
    .filter(({ standing }) => standing === 'in')
    .toSorted((a, b) => a.believed01 - b.believed01)
    .slice(0, NAMED);
  const toList = (): void => {
    setMapView('list');
    setPhone('map');
    close();
  };
  return (
    <>
      <Heading slot="title" level={2}>
        {t('ring.heading')}
      </Heading>
      <p>{t('ring.counts', { taken, of: seats.length, believed })}</p>
      <p className="muted">{t('ring.means')}</p>
      {(['out', 'on-notice', 'off-command'] as const).map((standing) => (
        <Standing key={standing} standing={standing} ring={ring} />
      ))}
      <h3>{t('ring.dimmest')}</h3>
      <ul className="plain-list ring-list">
        {dimmest.map(({ id, believed01 }) => (
          <li key={id}>
            {nameOf(id)} <b className="mono">{plain(100 * believed01)}</b>
          </li>
        ))}
      </ul>
      {atTable && (
        <button type="button" className="link" onClick={toList}>
          {t('ring.list')}
        </button>
      )}
    </>
  );
};

/** Who stands like this; nothing where nobody does. */
const Standing = ({
  standing,
  ring,
}: {
  standing: Exclude<RingStanding, 'in'>;
  ring: AllianceRing;
}) => {
  const those = ring.seats.filter((seat) => seat.standing === standing);
  return those.length === 0 ? null : (
    <p>
      <b>{t(`ring.${standing}`)}</b>: {those.map(({ id }) => nameOf(id)).join(', ')}
    </p>
  );
};
