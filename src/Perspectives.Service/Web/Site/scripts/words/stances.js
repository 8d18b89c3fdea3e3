/** Of statements, in the order in which they are always shown. */
export const stances = ['supportive', 'critical', 'cautious', 'neutral'];

/** Of actors, who may also be on both sides. */
export const sides = ['supportive', 'critical', 'mixed', 'cautious', 'neutral'];

export const signs = { supportive: '+', critical: '−', cautious: '?', neutral: '=', mixed: '±' };

/** What others send is only ever used as one of these words. */
export const known = stance => (stance in signs ? stance : 'neutral');

export const noCounts = () => ({ supportive: 0, critical: 0, cautious: 0, neutral: 0 });

export const total = counts => stances.reduce((sum, stance) => sum + counts[stance], 0);

/** "3 supportive, 1 critical": those that there are. */
export const inWords = (counts, number) => stances.filter(stance => counts[stance] > 0).map(stance => `${number(counts[stance])} ${stance}`).join(', ') || 'no statements';
