/** The mark: a ring of thirty-two seats, one of them not yet silent. */
const SEATS = 32;
const STEP = 360 / SEATS;

export const Emblem = () => (
  <svg className="emblem" viewBox="-50 -50 100 100" aria-hidden="true">
    {Array.from({ length: SEATS }, (_, seat) => (
      <path
        key={seat}
        className={seat === 6 ? 'seat lit' : 'seat'}
        d="M-3.1,-44 L3.1,-44 L2.2,-31 L-2.2,-31 Z"
        transform={`rotate(${seat * STEP})`}
      />
    ))}
  </svg>
);
