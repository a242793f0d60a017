/** Raised with every change of the rules that changes a hash: a record is verified only under its own rules. */
export const RULES_VERSION = 5;
