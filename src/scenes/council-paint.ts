/** Paints the room of the council: floor and table, the lamp, the ring of isolation, favours across the table. CSS pixels. */
import { ovalPoint } from './council-layout.ts';
import type { CouncilLayout, Spot } from './council-layout.ts';
import type { CouncilModel } from './council-model.ts';
import { paintCoin } from './council-lines.ts';
import { paintFloor } from './floor-paint.ts';
import { WOOD } from './palette.ts';

type Context = CanvasRenderingContext2D;

function ovalPath(centre: Spot, axes: { rx: number; ry: number }, from = 0, to = 1): Path2D {
  const path = new Path2D();
  const steps = 180;
  for (let i = 0; i <= steps; i++) {
    const turn = from + ((to - from) * i) / steps;
    const { x, y } = ovalPoint(centre, axes, -Math.PI / 2 + turn * Math.PI * 2);
    path.lineTo(x, y);
  }
  if (to - from >= 1) path.closePath();
  return path;
}

/** Floor and table: painted once per size. */
export function paintRoom(ctx: Context, layout: CouncilLayout): void {
  const { width, height, centre, table } = layout;
  paintFloor(ctx, { width, height }, centre);

  ctx.save();
  ctx.shadowColor = 'rgba(0, 0, 0, 0.6)';
  ctx.shadowBlur = 26;
  ctx.shadowOffsetY = 6;
  ctx.fillStyle = WOOD;
  ctx.fill(ovalPath(centre, table));
  ctx.restore();
  const inset = (share: number) => ({ rx: table.rx - share, ry: table.ry - share });
  ctx.lineWidth = 1;
  ctx.strokeStyle = 'rgba(143, 179, 220, 0.28)';
  ctx.stroke(ovalPath(centre, table));
  ctx.strokeStyle = 'rgba(143, 179, 220, 0.1)';
  ctx.stroke(ovalPath(centre, inset(Math.max(4, layout.plate.height * 0.4))));
}

/** The lamp over the table: it dims as dissent finds company. */
export function paintLamp(ctx: Context, { centre, table }: CouncilLayout): void {
  ctx.save();
  ctx.clip(ovalPath(centre, table));
  ctx.translate(centre.x, centre.y);
  ctx.scale(1, table.ry / table.rx);
  const light = ctx.createRadialGradient(0, 0, 0, 0, 0, table.rx);
  light.addColorStop(0, 'rgba(190, 214, 245, 0.24)');
  light.addColorStop(0.45, 'rgba(150, 190, 240, 0.15)');
  light.addColorStop(0.8, 'rgba(90, 140, 205, 0.1)');
  light.addColorStop(1, 'rgba(80, 130, 190, 0.02)');
  ctx.fillStyle = light;
  ctx.fillRect(-table.rx, -table.rx, table.rx * 2, table.rx * 2);
  ctx.restore();
}

/** The ring of isolation: whole while dissent stands alone, burning away as it finds company. */
export function paintRing(
  ctx: Context,
  { centre, ring, plate }: CouncilLayout,
  company01: number,
): void {
  ctx.save();
  ctx.lineCap = 'round';
  ctx.lineWidth = Math.max(1.5, plate.height * 0.13);
  ctx.strokeStyle = 'rgba(246, 243, 234, 0.3)';
  ctx.stroke(ovalPath(centre, ring, company01 / 2, 1 - company01 / 2));
  if (company01 > 0) {
    ctx.strokeStyle = 'rgba(232, 102, 43, 0.85)';
    ctx.setLineDash([ctx.lineWidth, ctx.lineWidth * 2.2]);
    ctx.stroke(ovalPath(centre, ring, -company01 / 2, company01 / 2));
  }
  ctx.restore();
}

/** The short way around the table, inside the ring. */
function aroundTable(
  { centre, ring, envelope }: CouncilLayout,
  a: { envelope: Spot },
  b: { envelope: Spot },
): Path2D {
  const inside = { rx: ring.rx - envelope.height * 0.4, ry: ring.ry - envelope.height * 0.4 };
  const angleOf = ({ envelope: { x, y } }: { envelope: Spot }): number =>
    Math.atan2((y - centre.y) / ring.ry, (x - centre.x) / ring.rx);
  const start = angleOf(a);
  let turn = angleOf(b) - start;
  if (turn > Math.PI) turn -= Math.PI * 2;
  if (turn < -Math.PI) turn += Math.PI * 2;
  const path = new Path2D();
  path.moveTo(a.envelope.x, a.envelope.y);
  for (let i = 0; i <= 48; i++) {
    const { x, y } = ovalPoint(centre, inside, start + (turn * i) / 48);
    path.lineTo(x, y);
  }
  path.lineTo(b.envelope.x, b.envelope.y);
  return path;
}

/** Favours in the text: an arc from who pays to who receives, and a coin where it lands. */
export function paintFavours(ctx: Context, layout: CouncilLayout, model: CouncilModel): void {
  const spotOf = (id: string): { seat: Spot; envelope: Spot } | undefined =>
    layout.seats[model.seats.findIndex((seat) => seat.id === id)];
  const radius = Math.max(5, layout.plate.height * 0.3);
  ctx.save();
  for (const { from, to } of model.favours) {
    const a = spotOf(from);
    const b = spotOf(to);
    if (a === undefined || b === undefined) continue;
    ctx.strokeStyle = 'rgba(245, 215, 110, 0.6)';
    ctx.lineWidth = 1.8;
    ctx.setLineDash([1, 5]);
    ctx.lineCap = 'round';
    ctx.stroke(aroundTable(layout, a, b));
    ctx.setLineDash([]);
    const corner = ({ x, y }: Spot): Spot => ({
      x: x - layout.plate.width / 2 + 1,
      y: Math.max(radius + 1, y - layout.plate.height / 2),
    });
    paintCoin(ctx, corner(a.seat), radius * 0.85, true);
    paintCoin(ctx, corner(b.seat), radius, false);
  }
  ctx.restore();
}
