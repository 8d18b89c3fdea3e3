namespace Perspectives.Service.Identity;

/// <summary>
/// Who has which name, who the actors of each text are, and which keys lead to which. What a text has said is forgotten with the text, by the store itself;
/// a join that no article bears out any more goes then. Questions across articles follow a change of the joins as soon as it is made.
/// </summary>
internal interface IIdentityStore
{
    /// <summary>What was decided of the text; null where nothing was.</summary>
    Task<IdentityDecision?> FindDecisionAsync(Sighting sighting, CancellationToken cancellationToken);

    /// <summary>An empty record for a name that nobody has.</summary>
    Task<IReadOnlyDictionary<string, KeptName>> ReadNamesAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken);

    /// <summary>Keeps a decision, and what it says of the names; joins follow from these.</summary>
    /// <param name="decision">With all names that were looked at.</param>
    /// <param name="before">Their records as they were read.</param>
    /// <param name="after">As they are to be; the very same where nothing is to change.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <returns>False where somebody has changed one of the records meanwhile: it is to be decided anew.</returns>
    Task<bool> DecideAsync(
        IdentityDecision decision, IReadOnlyDictionary<string, KeptName> before, IReadOnlyDictionary<string, NameRecord> after, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Keeps what another store knows of a name; joins follow from it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="before">Its record as it was read.</param>
    /// <param name="after">As it is to be.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <returns>False where somebody has changed the record meanwhile.</returns>
    Task<bool> RestoreNameAsync(string name, KeptName before, NameRecord after, DateTimeOffset now, CancellationToken cancellationToken);

    Task<JoinMap> ReadJoinsAsync(CancellationToken cancellationToken);

    /// <param name="change">What is to become of one of the joins; may be asked again where others are changed meanwhile.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    Task<(JoinOutcome Outcome, ActorJoin? Change)> ChangeJoinsAsync(Func<JoinMap, (JoinOutcome Outcome, ActorJoin? Change)> change, CancellationToken cancellationToken);
}
