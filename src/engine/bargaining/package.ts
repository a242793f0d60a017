/** A text as it is tabled. */
import type { MemberId } from '../member.ts';
import type { Treaty } from '../treaty/dimensions.ts';
import type { TextPurpose } from '../treaty/treaty-process.ts';

/** How a package stands in the words of the procedure. */
export interface Package {
  /** Change by dimension; absent = no change. */
  delta: Partial<Treaty>;
  sidePayments: SidePayment[];
  /** Members may reserve their position on one dimension instead of breaking silence. */
  footnotes?: true;
  /** What the text is for; absent = a package, which changes the treaty once it stands. */
  purpose?: TextPurpose;
}

/** A favour to one government, paid by another: both feel it in their margins. */
export interface SidePayment {
  to: MemberId;
  from: MemberId;
  /** Value to the receiver, margin units (0.01 = one point), above 0. */
  value: number;
}

/** The package that lies on the table when the first turn opens. */
export interface LaidTable {
  package: Package;
  /** The one government that would break silence. */
  blocker: MemberId;
  /** The same package with the one concession that rescues it. */
  concession: Package;
  /** Spread of the opening day's mood against a usual day's: positions on a circulated text are settled. */
  moodFactor01: number;
}
