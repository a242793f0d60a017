/** Where the seats, envelopes and chips lie around an oval table. CSS pixels. */
export interface Spot {
  x: number;
  y: number;
}

export interface CouncilLayout {
  width: number;
  height: number;
  centre: Spot;
  /** Half axes of the table's edge and of the ring between envelopes and chips. */
  table: { rx: number; ry: number };
  ring: { rx: number; ry: number };
  plate: { width: number; height: number; font: number };
  envelope: { width: number; height: number };
  /** Room for chips, tally and seal. */
  middle: { width: number; height: number };
  seats: { seat: Spot; envelope: Spot }[];
}

/** Between an ellipse (2) and a rectangle: more room at the corners, still round. */
const SQUARENESS = 2.6;
const STEPS = 720;

export function ovalPoint(
  { x, y }: Spot,
  { rx, ry }: { rx: number; ry: number },
  angle: number,
): Spot {
  const bend = (v: number): number => Math.sign(v) * Math.abs(v) ** (2 / SQUARENESS);
  return { x: x + rx * bend(Math.cos(angle)), y: y + ry * bend(Math.sin(angle)) };
}

/** The nearest point towards the centre that lies in the oval. */
export function withinOval(centre: Spot, { rx, ry }: { rx: number; ry: number }, at: Spot): Spot {
  const dx = at.x - centre.x;
  const dy = at.y - centre.y;
  const reach =
    (Math.abs(dx / rx) ** SQUARENESS + Math.abs(dy / ry) ** SQUARENESS) ** (1 / SQUARENESS);
  const share = Math.max(1, reach);
  return { x: centre.x + dx / share, y: centre.y + dy / share };
}

/** Angles of points at equal distances along the oval, clockwise from the top. */
function evenAngles(count: number, axes: { rx: number; ry: number }): number[] {
  const at = (step: number): Spot =>
    ovalPoint({ x: 0, y: 0 }, axes, -Math.PI / 2 + (step / STEPS) * Math.PI * 2);
  const lengths = [0];
  for (let step = 1; step <= STEPS; step++) {
    const a = at(step - 1);
    const b = at(step);
    lengths.push((lengths[step - 1] ?? 0) + Math.hypot(b.x - a.x, b.y - a.y));
  }
  const whole = lengths[STEPS] ?? 1;
  return Array.from({ length: count }, (_, i) => {
    const target = (i / count) * whole;
    const step = lengths.findIndex((length) => length >= target);
    return -Math.PI / 2 + (step / STEPS) * Math.PI * 2;
  });
}

export function layoutCouncil(width: number, height: number, seats: number): CouncilLayout {
  const unit = Math.min(width / 860, height / 560, 1.5);
  const plate = {
    width: Math.max(25, 46 * unit),
    height: Math.max(15, 22 * unit),
    font: Math.max(11, 13 * unit),
  };
  const envelope = { width: Math.max(17, 36 * unit), height: Math.max(13, 26 * unit) };
  const edge = Math.max(4, 12 * unit);
  const gap = Math.max(4, 11 * unit);
  const centre = { x: width / 2, y: height / 2 };
  const outer = {
    rx: Math.max(1, width / 2 - plate.width / 2 - edge),
    ry: Math.max(1, height / 2 - plate.height / 2 - edge),
  };
  const inner = {
    rx: Math.max(1, outer.rx - (plate.width + envelope.width) / 2 - gap),
    ry: Math.max(1, outer.ry - (plate.height + envelope.height) / 2 - gap),
  };
  const ring = {
    rx: Math.max(1, inner.rx - envelope.width / 2 - gap),
    ry: Math.max(1, inner.ry - envelope.height / 2 - gap),
  };
  return {
    width,
    height,
    centre,
    table: {
      rx: Math.max(1, outer.rx - plate.width * 0.12),
      ry: Math.max(1, outer.ry - plate.height * 0.12),
    },
    ring,
    plate,
    envelope,
    middle: { width: ring.rx * 1.62, height: ring.ry * 1.56 },
    seats: evenAngles(seats, outer).map((angle) => ({
      seat: ovalPoint(centre, outer, angle),
      envelope: ovalPoint(centre, inner, angle),
    })),
  };
}

/** The seat under a point: its plate, its envelope, or what is nearest within 24 px. */
export function seatAt(layout: CouncilLayout, x: number, y: number): number | null {
  let best: number | null = null;
  let least = Math.max(12, layout.plate.width / 2);
  layout.seats.forEach(({ seat, envelope }, i) => {
    const distance = Math.min(
      Math.hypot(seat.x - x, seat.y - y),
      Math.hypot(envelope.x - x, envelope.y - y),
    );
    if (distance < least) {
      least = distance;
      best = i;
    }
  });
  return best;
}
