using Perspectives.Grouping;

namespace Perspectives.Tests.Actors;

/// <summary>A short article of Fixtures/who-speaks.md and who speaks in it.</summary>
/// <param name="Phenomenon">The heading that it stands under.</param>
/// <param name="Text">The article.</param>
/// <param name="Speakers">In the order of the statements, whoever goes on once; a kind may stand in brackets behind the name. Empty where "nobody" is written.</param>
/// <param name="Reason">Why the answer is known to be another; null where it must be this one.</param>
internal sealed record WhoSpeaksCase(string Phenomenon, string Text, IReadOnlyList<string> Speakers, string? Reason)
{
    private static readonly Lazy<IReadOnlyList<WhoSpeaksCase>> Cases = new(() => [.. Read(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "who-speaks.md")))]);

    public static IReadOnlyList<WhoSpeaksCase> All => Cases.Value;

    /// <summary>Whether the article is read so.</summary>
    public bool IsRight(ArticlePerspectives answer)
    {
        var given = Given(answer);
        return given.Count == Speakers.Count && Speakers.Zip(given).All(pair => IsSame(pair.First, pair.Second));
    }

    /// <summary>What is expected, and what is answered instead.</summary>
    public string Describe(ArticlePerspectives answer) =>
        $"{Text}\n    expected {string.Join(" | ", Speakers.DefaultIfEmpty("nobody"))}\n    answered {string.Join(" | ", Given(answer).Select(actor => actor is null ? "nobody" : $"{actor.Name} ({KindOf(actor)})"))}";

    private static List<Actor?> Given(ArticlePerspectives answer)
    {
        var given = new List<Actor?>();
        foreach (var statement in answer.Statements)
        {
            var actor = answer.Actors.FirstOrDefault(actor => actor.Id == statement.Actor);
            if (given.Count == 0 || given[^1] != actor)
                given.Add(actor);
        }

        return given;
    }

    private static bool IsSame(string expected, Actor? given) =>
        given is not null && (expected == given.Name || expected == $"{given.Name} ({KindOf(given)})");

    private static string KindOf(Actor actor) => actor.Kind.ToString().ToLowerInvariant();

    private static IEnumerable<WhoSpeaksCase> Read(IEnumerable<string> lines)
    {
        var (phenomenon, text) = ("", "");
        foreach (var line in lines)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                phenomenon = line[3..];
            else if (line.StartsWith("→ ", StringComparison.Ordinal))
                yield return Of(phenomenon, text, line[2..].Split('✗', StringSplitOptions.TrimEntries));
            else if (line.Length > 0)
                text = line;
        }
    }

    private static WhoSpeaksCase Of(string phenomenon, string text, string[] parts) =>
        new(phenomenon, string.Join("\n\n", text.Split('¶', StringSplitOptions.TrimEntries)), parts[0] is "nobody" ? [] : parts[0].Split('|', StringSplitOptions.TrimEntries), parts.ElementAtOrDefault(1));
}
