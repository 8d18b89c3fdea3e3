namespace Perspectives.Service.Identity;

/// <summary>Somebody's decision on who is who.</summary>
/// <param name="Note">Why.</param>
/// <param name="By">Whose.</param>
/// <param name="At">When.</param>
internal sealed record Decree(string Note, string? By, DateTimeOffset At)
{
    public ActorJoin Join(ActorJoin? before, string from, string to) => Of(from) with { To = to, Apart = [.. (before?.Apart ?? []).Where(key => key != to)] };

    public ActorJoin Part(ActorJoin before, string from) => Of(before.Key) with { Apart = [.. before.Apart.Append(from).Distinct(StringComparer.Ordinal)] };

    private ActorJoin Of(string key) => new() { Key = key, Reason = JoinReason.Administrator, Note = Note, By = By, At = At };
}
