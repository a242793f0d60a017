/** Corridor calls: who stands at the door, and with what. */
export const calls = {
  'calls.heading': 'In the corridor',
  'calls.lead': 'Each wants an hour of yours. Not answering is remembered.',
  'calls.none': 'Nobody waits in the corridor.',
  'calls.kind.offer': 'Offer',
  'calls.kind.request': 'Request',
  'calls.kind.threat': 'Threat',
  'calls.expires':
    '{left, plural, =0 {Leaves with this half-year.} other {Can wait until the next half-year.}}',
  'calls.accept': 'Say yes',
  'calls.decline': 'Say no',
  'calls.accept-label': 'Say yes to {member}: {about}',
  'calls.decline-label': 'Say no to {member}: {about}',
  'call.backing-for-a-post': 'backing for a post',
  'call.backing-for-a-post.says':
    '{member} wants one of its own in a high office of the alliance, and would remember who helped. Washington has held that office so far.',
  'call.industrial-lot': 'an industrial lot',
  'call.industrial-lot.says':
    '{member} offers its yards and workshops for a joint lot, if the chair speaks for it. Plants in America would get none of it.',
  'call.host-an-exercise': 'hosting an exercise',
  'call.host-an-exercise.says':
    '{member} offers to host the next great exercise on its own soil. Allies who like to keep to themselves would resent being sent there.',
  'call.troops-for-the-frontier': 'troops for the frontier',
  'call.troops-for-the-frontier.says':
    '{member} asks you to press the large members for troops on the front line. The large members would not thank you.',
  'call.time-for-the-floor': 'time for the spending floor',
  'call.time-for-the-floor.says':
    '{member} asks you to look the other way about its spending until its voters have spoken. Others who fall short would take note, and Washington counts.',
  'call.a-word-of-absolution': 'a word of absolution',
  'call.a-word-of-absolution.says':
    '{member} is tired of being scolded, and wants to hear you say so. Washington would hear it too.',
  'call.name-the-laggards': 'naming the laggards',
  'call.name-the-laggards.says':
    '{member} wants those who fall short named in public. The proud among them would not forget it.',
  'call.buy-from-us': 'buying American',
  'call.buy-from-us.says':
    '{member} would like to see orders, and soon. What is bought there is not built in Europe.',
  'call.a-european-project': 'a European project',
  'call.a-european-project.says':
    '{member} asks your blessing for a project without Washington. Washington would mind.',
  'call.our-text-instead': 'its own text',
  'call.our-text-instead.says':
    '{member} would sign your text with a change, and asks your blessing to table it so.',
  'call.spare-our-red-line': 'its red line',
  'call.spare-our-red-line.says':
    '{member} will make trouble unless your texts leave {dimension} alone for a while. Others would learn that refusing pays, and Washington would see it.',
  'call.ease-off-or-we-leave': 'easing off',
  'call.ease-off-or-we-leave.says':
    '{member} hints that it can live without this table. Washington would call giving in a weakness.',
  'call.a-pact-of-neighbours': 'a pact of neighbours',
  'call.a-pact-of-neighbours.says':
    '{member} will look for safety with its neighbours alone, unless the large members commit in writing. The large members do not like to be pinned down.',
} as const;
