using Perspectives.Attributions.Layout;
using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>"A:" in an interview is whoever the article around the answers names most often; of several the first.</summary>
internal sealed class AnswerRule(ResolutionContext context) : ISourceRule
{
    private ActorDraft? _interviewed;
    private bool _isKnown;

    public string Name => "interview";

    public ActorDraft? Resolve(SourceMention source) => SpeakerTurns.IsAnswer(context.Words, source.Words) ? Interviewed() : null;

    private ActorDraft? Interviewed()
    {
        if (_isKnown)
            return _interviewed;
        _isKnown = true;
        var people = context.Mentions.All.Where(mention => mention.Kind == MentionKind.Name && mention.Actor.Kind == EntityKind.Person).ToList();
        var around = people.FindAll(mention => !context.IsInContent(mention.First));
        return _interviewed = (around.Count > 0 ? around : people).GroupBy(mention => mention.Actor).MaxBy(mentions => mentions.Count())?.Key;
    }
}
