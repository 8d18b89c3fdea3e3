namespace Perspectives.Actors.Rules;

/// <summary>One way to tell who a source is. The resolver asks its rules in order; the first answer holds.</summary>
internal interface ISourceRule
{
    /// <summary>What the answer gives as the reason.</summary>
    string Name { get; }

    /// <summary>Who the source is; null where this rule cannot say.</summary>
    ActorDraft? Resolve(SourceMention source);
}
