namespace Perspectives.Actors;

/// <summary>What the text says for or against a candidate for whom a pronoun or description stands; each has a weight in <see cref="ClueWeights"/>.</summary>
internal enum Clue
{
    /// <summary>It is named only after the pronoun.</summary>
    After,
    SameSentence,
    OneSentenceBefore,
    TwoSentencesBefore,
    FewSentencesBefore,
    ManySentencesBefore,
    SameParagraph,
    OneParagraphBefore,
    FartherParagraph,

    /// <summary>Of all who are named, it comes first in its sentence: likely its subject.</summary>
    FirstInSentence,

    /// <summary>First in the sentence just before.</summary>
    FirstInSentenceBefore,

    /// <summary>"Silva’s": somebody or something of it is spoken of.</summary>
    Owner,
    BehindPreposition,
    Quoted,

    /// <summary>Something is ascribed to this mention.</summary>
    Source,

    /// <summary>It was given the last statement.</summary>
    LastSpeaker,

    /// <summary>It was given the last statement but those of the last speaker.</summary>
    SpeakerBefore,
    SameGender,

    /// <summary>No other actor is mentioned between.</summary>
    Nearest,

    /// <summary>One other actor is mentioned between.</summary>
    SecondNearest,

    /// <summary>The candidate mention is a description itself.</summary>
    Description,

    /// <summary>The candidate mention is a pronoun itself.</summary>
    Pronoun,
    Person,
    Place,
    Group,

    /// <summary>The description's noun is one that the article uses of the actor elsewhere.</summary>
    KnownAs,

    /// <summary>Both are descriptions with the same noun.</summary>
    SameHead,

    /// <summary>Both are descriptions, with nouns that are used of the same.</summary>
    Synonym,

    /// <summary>Both are of many, or it is one whom the article takes for many.</summary>
    SameNumber,

    /// <summary>Somebody unnamed.</summary>
    Unnamed,
}
