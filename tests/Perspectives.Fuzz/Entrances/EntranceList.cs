namespace Perspectives.Fuzz.Entrances;

/// <summary>All ways by which bytes of others come in.</summary>
internal static class EntranceList
{
    public static IReadOnlyList<Entrance> All() =>
    [
        new TextEntrance(), new PageEntrance(), new JsonEntrance(), new FileEntrance(), new MessageEntrance(), new RequestEntrance(), new QueryEntrance(), new BatchEntrance(),
        new TokenEntrance(), new KeyEntrance(), new ImportEntrance(), new LanguageAnswerEntrance(), new ModelOutputEntrance(),
    ];
}
