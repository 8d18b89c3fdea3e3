using Perspectives.Attributions.Layout;
using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>
/// "A:" in an interview is the person whom the headline names or, where it names nobody, whom the text names first before the answers, since it presents the
/// interviewed before those whom they worked with; else whom it names first at all.
/// </summary>
internal sealed class AnswerRule(ResolutionContext context) : ISourceRule
{
    private ActorDraft? _interviewed;
    private bool _isKnown;

    public string Name => "interview";

    public ActorDraft? Resolve(SourceMention source) => SpeakerLabels.IsAnswer(context.Words, source.Words) ? Interviewed() : null;

    private ActorDraft? Interviewed()
    {
        if (_isKnown)
            return _interviewed;
        _isKnown = true;
        var people = context.Mentions.All.Where(mention => mention.Kind == MentionKind.Name && mention.Actor.Kind == EntityKind.Person).ToList();
        var around = people.FindAll(mention => !context.IsInContent(mention.First) && !context.IsInSource(mention.First));
        return _interviewed = (people.Find(IsInHeadline) ?? around.FirstOrDefault() ?? people.FirstOrDefault())?.Actor;
    }

    private bool IsInHeadline(Mention person)
    {
        var surname = context.Words.TextOf(person.Last);
        foreach (var word in context.Words.TitleWords)
        {
            if (surname.Equals(context.Words.Title.AsSpan(word.Start, word.Span.Length), StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
