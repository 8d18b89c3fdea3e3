namespace Perspectives.Service.Identity;

/// <summary>One of those who have a name.</summary>
internal sealed record NameBearer
{
    /// <summary>The name's key; of namesakes the later ones have "~2", "~3" … behind it.</summary>
    public required string Key { get; init; }

    /// <summary>What articles say that the bearer is; the texts are theirs.</summary>
    public BearerRole[] Roles { get; init; } = [];

    /// <summary>Articles that do not say what the bearer is.</summary>
    public Evidence WithoutRole { get; init; } = Evidence.None;

    /// <summary>Keys of whom articles have by this name.</summary>
    public BearerJoin[] Joins { get; init; } = [];

    /// <summary>Whether an article has the bearer by this name and no fuller one.</summary>
    public bool IsSeen => Roles.Length > 0 || !WithoutRole.IsEmpty;

    public bool IsEmpty => !IsSeen && Joins.Length == 0;

    public bool HasArticle(string articleId) => WithoutRole.HasArticle(articleId) || Array.Exists(Roles, role => role.Evidence.HasArticle(articleId));

    /// <summary>Whether what is said of somebody cannot be said of the bearer: one of the roles denies it, and none bears it out.</summary>
    public bool Denies(RoleFacts facts) => !BearsOut(facts) && Array.Exists(Roles, role => role.Facts.Disagrees(facts));

    public bool BearsOut(RoleFacts facts) => Array.Exists(Roles, role => role.Facts.Agrees(facts));

    public NameBearer Seen(string? role, Sighting sighting)
    {
        if (role is null)
            return this with { WithoutRole = WithoutRole.With(sighting) };
        var at = Array.FindIndex(Roles, known => known.IsOf(role));
        if (at < 0)
            return Roles.Length < BearerRole.MostOfBearer ? this with { Roles = [.. Roles, new BearerRole(role, Evidence.None.With(sighting))] } : this with { WithoutRole = WithoutRole.With(sighting) };
        var evidence = Roles[at].Evidence.With(sighting);
        return evidence == Roles[at].Evidence ? this : this with { Roles = [.. Roles.Select((known, number) => number == at ? known with { Evidence = evidence } : known)] };
    }

    public NameBearer JoinedTo(string key, JoinReason reason, Sighting sighting)
    {
        var at = Array.FindIndex(Joins, join => join.To == key && join.Reason == reason);
        if (at < 0)
            return this with { Joins = [.. Joins, new BearerJoin(key, reason, Evidence.None.With(sighting))] };
        var evidence = Joins[at].Evidence.With(sighting);
        return evidence == Joins[at].Evidence ? this : this with { Joins = [.. Joins.Select((join, number) => number == at ? join with { Evidence = evidence } : join)] };
    }

    /// <summary>With all that the other knows of the same one; roles beyond <see cref="BearerRole.MostOfBearer"/> are left out.</summary>
    public NameBearer With(NameBearer other) => this with
    {
        WithoutRole = WithoutRole.With(other.WithoutRole),
        Roles =
        [
            .. Roles.Select(role => Array.Find(other.Roles, same => same.IsOf(role.Role)) is { } same ? role with { Evidence = role.Evidence.With(same.Evidence) } : role)
                .Concat(other.Roles.Where(role => !Array.Exists(Roles, known => known.IsOf(role.Role)))).Take(BearerRole.MostOfBearer),
        ],
        Joins =
        [
            .. Joins.Select(join => Array.Find(other.Joins, same => same.IsSameAs(join)) is { } same ? join with { Evidence = join.Evidence.With(same.Evidence) } : join),
            .. other.Joins.Where(join => !Array.Exists(Joins, join.IsSameAs)),
        ],
    };

    public NameBearer Without(string operationId) => Each(evidence => evidence.Without(operationId));

    /// <inheritdoc cref="NameRecord.Translated"/>
    public NameBearer Translated(IReadOnlyDictionary<Sighting, Sighting> sightings) => Each(evidence => evidence.Translated(sightings));

    /// <summary>With other evidence; what is left without any goes.</summary>
    private NameBearer Each(Func<Evidence, Evidence> change) => this with
    {
        WithoutRole = change(WithoutRole),
        Roles = [.. Roles.Select(role => role with { Evidence = change(role.Evidence) }).Where(static role => !role.Evidence.IsEmpty)],
        Joins = [.. Joins.Select(join => join with { Evidence = change(join.Evidence) }).Where(static join => !join.Evidence.IsEmpty)],
    };
}
