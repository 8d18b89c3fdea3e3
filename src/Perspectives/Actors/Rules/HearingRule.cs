using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>"“He helped himself,” Fane told the jury. The court heard that": what a court hears is said by whoever was speaking to it.</summary>
internal sealed class HearingRule(ResolutionContext context) : ISourceRule
{
    private const int Reach = 60;

    private static readonly Lexicon Hearers = Lexicon.Of("court jury inquest tribunal hearing jurors magistrates inquiry");

    public string Name => "description";

    public ActorDraft? Resolve(SourceMention source)
    {
        var words = context.Words;
        if (source.Kind != MentionKind.Nominal || !Hearers.Has(words.TextOf(source.Head)) || source.Last + 1 >= words.Count || words.TextOf(source.Last + 1) is not "heard")
            return null;
        for (var word = source.First - 1; word > Math.Max(0, source.First - Reach); word--)
        {
            if (words.TextOf(word) is "the" && words.TextOf(word - 1) is "told" && Hearers.Has(words.TextOf(word + 1)))
                return context.Speakers.In(context.Sentences.SentenceOf(word));
        }

        return null;
    }
}
