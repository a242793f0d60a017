/**
 * The bans that oxlint has no rule of its own for. On in src/engine only; see .oxlintrc.json and
 * tests/architecture/lint-bans.test.ts, which holds that every one of them fires.
 */

const KEY_WALKS = {
  Object: ['keys', 'values', 'entries', 'getOwnPropertyNames', 'getOwnPropertyDescriptors'],
  Reflect: ['ownKeys'],
};

/** `a.b` and `a['b']` alike. */
const memberName = (node) =>
  node.computed
    ? node.property.type === 'Literal'
      ? node.property.value
      : null
    : node.property.name;

/** A rule that reports `message` at every node that one of its visitors picks. */
const ban = (message, pick) => ({
  create: (context) =>
    Object.fromEntries(
      Object.entries(pick).map(([type, matches]) => [
        type,
        (node) => {
          if (matches(node)) context.report({ node, message });
        },
      ]),
    ),
});

/** Members of globals: `Name.member` as an expression, and `const { member } = Name`. */
const banMembers = (message, bannedByGlobal) => {
  const isBanned = (object, name) =>
    object.type === 'Identifier' && bannedByGlobal[object.name]?.includes(name);
  return ban(message, {
    MemberExpression: (node) => isBanned(node.object, memberName(node)),
    VariableDeclarator: (node) =>
      node.init !== null &&
      node.id.type === 'ObjectPattern' &&
      node.id.properties.some(
        (p) => p.type === 'Property' && isBanned(node.init, p.key.name ?? p.key.value),
      ),
  });
};

export default {
  meta: { name: 'determinism' },
  rules: {
    'no-exponent': ban(
      '`**` gives different bits in different JavaScript engines: multiply, or use src/engine/math.ts.',
      {
        BinaryExpression: (node) => node.operator === '**',
        AssignmentExpression: (node) => node.operator === '**=',
      },
    ),
    'no-for-in': ban(
      '`for…in` walks in an order that is not ours: walk the scenario’s member order.',
      {
        ForInStatement: () => true,
      },
    ),
    'no-locale-compare': ban('`localeCompare` depends on the machine’s locale: compare with `<`.', {
      MemberExpression: (node) => /^(localeCompare|toLocale\w+)$/.test(memberName(node)),
    }),
    'no-key-order': banMembers(
      'Walking an object’s keys makes the result depend on their order: walk a fixed list (members, DIMENSIONS …).',
      KEY_WALKS,
    ),
    'no-math-random': banMembers(
      'Random numbers come from the named streams of src/engine/rng.ts.',
      { Math: ['random'] },
    ),
  },
};
