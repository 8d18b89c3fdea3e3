namespace Perspectives.Service.Identity;

/// <summary>That articles have somebody else's actor by this name.</summary>
/// <param name="To">Key of that actor.</param>
/// <param name="Reason">Why they are one.</param>
/// <param name="Evidence">The articles.</param>
internal sealed record BearerJoin(string To, JoinReason Reason, Evidence Evidence)
{
    public bool IsSameAs(BearerJoin other) => To == other.To && Reason == other.Reason;
}
