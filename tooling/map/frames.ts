/** Who is drawn, and through which projection: Europe, and an inset for North America. */
import { geoAzimuthalEqualArea } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Box, Point } from './simplify.ts';

/** ISO 3166 numeric codes by member; Greenland and the Faroes go to Denmark, Åland to Finland. */
export const NUMERIC_BY_MEMBER: Record<string, readonly string[]> = {
  USA: ['840'],
  GBR: ['826'],
  FRA: ['250'],
  DEU: ['276'],
  ITA: ['380'],
  ESP: ['724'],
  POL: ['616'],
  NLD: ['528'],
  BEL: ['056'],
  CAN: ['124'],
  TUR: ['792'],
  SWE: ['752'],
  NOR: ['578'],
  DNK: ['208', '304', '234'],
  FIN: ['246', '248'],
  ROU: ['642'],
  CZE: ['203'],
  HUN: ['348'],
  GRC: ['300'],
  PRT: ['620'],
  BGR: ['100'],
  SVK: ['703'],
  HRV: ['191'],
  SVN: ['705'],
  LTU: ['440'],
  LVA: ['428'],
  EST: ['233'],
  LUX: ['442'],
  ALB: ['008'],
  MKD: ['807'],
  MNE: ['499'],
  ISL: ['352'],
};
const OVERSEAS = ['USA', 'CAN'];

export interface Frame {
  projection: GeoProjection;
  /** Size of the frame that every panel shows in whole. */
  width: number;
  height: number;
  /** Land is drawn beyond the frame up to here, for panels of another shape. */
  bleed: Box;
  members: readonly string[];
  /** Least x of the ring that carries the label, where the largest ring should not. */
  homes: Record<string, number>;
  minArcArea: number;
  minRingArea: number;
  graticuleStep: [number, number];
}

const multiPoint = (coordinates: Point[]) => ({ type: 'MultiPoint' as const, coordinates });

const EUROPE_SIZE = { width: 4000, height: 3040 };
const INSET_SIZE = { width: 1600, height: 1200 };

/** Iceland, Portugal, the North Cape, eastern Türkiye and Crete are in view. */
export const EUROPE: Frame = {
  ...EUROPE_SIZE,
  projection: geoAzimuthalEqualArea()
    .rotate([-12, -53])
    .precision(0)
    .fitExtent(
      [
        [60, 60],
        [EUROPE_SIZE.width - 60, EUROPE_SIZE.height - 60],
      ],
      multiPoint([
        [-24.6, 65.5],
        [-9.6, 37],
        [26, 71.2],
        [44.8, 39.6],
        [36, 35.8],
        [24, 34.8],
      ]),
    ),
  bleed: { x0: -2600, y0: -800, x1: 6400, y1: 5400 },
  members: Object.keys(NUMERIC_BY_MEMBER).filter((id) => !OVERSEAS.includes(id)),
  homes: { DNK: 1000 },
  minArcArea: 5,
  minRingArea: 24,
  graticuleStep: [10, 10],
};

/** Alaska, California, Florida, Newfoundland and Greenland. */
export const INSET: Frame = {
  ...INSET_SIZE,
  projection: geoAzimuthalEqualArea()
    .rotate([88, -56])
    .precision(0)
    .fitExtent(
      [
        [30, 30],
        [INSET_SIZE.width - 30, INSET_SIZE.height - 30],
      ],
      multiPoint([
        [-168, 66],
        [-20, 78],
        [-35, 83.5],
        [-70, 83],
        [-117, 32.5],
        [-81, 25],
        [-53, 47],
        [-45, 60],
      ]),
    ),
  bleed: { x0: 0, y0: 0, x1: INSET_SIZE.width, y1: INSET_SIZE.height },
  members: [...OVERSEAS, 'DNK'],
  homes: {},
  minArcArea: 14,
  minRingArea: 36,
  graticuleStep: [20, 10],
};
