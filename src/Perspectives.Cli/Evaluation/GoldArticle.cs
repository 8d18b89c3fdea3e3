namespace Perspectives.Cli.Evaluation;

/// <summary>An article with what annotators found in it.</summary>
internal sealed record GoldArticle
{
    private const int BeginningLength = 80;

    public required string Id { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<GoldActor> Actors { get; init; }

    public required IReadOnlyList<GoldQuote> Quotes { get; init; }

    /// <exception cref="InvalidDataException">The quote's actor is not listed.</exception>
    public string NameOf(GoldQuote quote) =>
        Actors.FirstOrDefault(actor => actor.Id == quote.Actor)?.Name
        ?? throw new InvalidDataException($"a quote belongs to the actor \"{quote.Actor}\", who is not listed");

    /// <summary>The first words of a quote, to know it by.</summary>
    public string Beginning(GoldQuote quote)
    {
        var first = new Utf16Offsets(Text).Spans(quote.Content).FirstOrDefault();
        return first.Length <= BeginningLength ? Text[first.Start..first.End] : Text[first.Start..(first.Start + BeginningLength)] + "…";
    }

    /// <summary>So that whoever scores need not.</summary>
    /// <exception cref="InvalidDataException">An offset leaves the text, or a quote's actor is not listed.</exception>
    public void Check()
    {
        // What JSON says may be null is not what the types say.
        if (Actors.Any(actor => actor is null) || Quotes.Any(quote => quote is null || quote.Content.Concat(quote.Source).Concat(quote.Cue).Any(span => span is null)))
            throw new InvalidDataException("actors, quotes and spans are no null");
        var offsets = new Utf16Offsets(Text);
        foreach (var quote in Quotes)
        {
            NameOf(quote);
            foreach (IReadOnlyList<int[]> part in new[] { quote.Content, quote.Source, quote.Cue })
                _ = offsets.Spans(part).ToList();
        }
    }
}
