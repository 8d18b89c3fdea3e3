// How a statement came to its actor; the list is open, and a rule without words here is shown by its name.
const reasons = {
  name: 'The source is named.',
  honorific: 'A title and a surname name the source.',
  interview: 'It is an answer in an interview, given by whom the text around it names most often.',
  apposition: 'A description stands beside the name.',
  pronoun: 'A pronoun (“he”, “she”, “they”) refers to this actor; the text was weighed to tell to whom.',
  description: 'A description (“the minister”) refers to this actor; the text was weighed to tell to whom.',
  subject: 'Nobody is named here; the one spoken of before goes on.',
  continued: 'The speaker of the statement before goes on.',
  relative: 'The source is a relative of somebody named.',
  group: 'The source is part of a group named before.',
  document: 'A document speaks, for whoever wrote it.',
  repeated: 'The same description stood for this actor before.',
  new: 'The source is introduced here.',
};

export const reasonFor = rule => reasons[rule] ?? `By the rule “${rule}”.`;

export const kinds = { direct: 'direct quotation', mixed: 'partly in quotation marks', indirect: 'indirect speech' };

export const actorKinds = { person: 'person', organization: 'organization', group: 'group', anonymous: 'unnamed' };
