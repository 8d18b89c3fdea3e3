using Perspectives.Reading;

namespace Perspectives.Attributions;

/// <summary>Makes attributions of what the model read: the best sequence of roles for every cue, then runs of words.</summary>
public static class AttributionDecoder
{
    /// <summary>Attributions in the order of their anchors; those without content are dropped.</summary>
    public static IReadOnlyList<Attribution> Decode(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var sure = reading.Cues.Where(cue => cue.Probability > LanguageModel.Threshold).Select(cue => Decode(cue, reading)).OfType<Attribution>().ToList();
        var doubtful = reading.Cues.Where(IsDoubtful).Select(cue => Decode(cue, reading)).OfType<Attribution>();
        var quoting = new DoubtfulQuotations(sure, reading.Words).Among(doubtful).ToList();
        return quoting.Count == 0 ? sure : [.. sure.Concat(quoting).OrderBy(attribution => attribution.Anchor)];
    }

    private static bool IsDoubtful(CueReading cue) => cue.Probability is > LanguageModel.DoubtfulThreshold and <= LanguageModel.Threshold;

    private static Attribution? Decode(CueReading cue, ArticleReading reading)
    {
        var roles = RoleSequence.Best(cue.Roles.Span);
        var content = RunsOf(roles, cue.FirstWord, Role.ContentBegins, Role.ContentContinues);
        if (content.Count == 0)
            return null;
        var words = reading.Words;
        return new Attribution
        {
            Anchor = cue.Word,
            Cue = cue.CueLength == 0 ? null : words.SpanOf(cue.Word, cue.Word + cue.CueLength - 1),
            Source = SourceOf(roles, cue, reading),
            Content = content,
            Confidence = cue.Probability,
            Stance = cue.Stance,
        };
    }

    /// <summary>Of a source that spans paragraphs only the part in the paragraph nearest to the cue, from its first word to its last.</summary>
    private static WordRange? SourceOf(ReadOnlySpan<Role> roles, CueReading cue, ArticleReading reading)
    {
        WordRange? nearest = null;
        var least = int.MaxValue;
        WordRange? group = null;
        foreach (var run in RunsOf(roles, cue.FirstWord, Role.SourceBegins, Role.SourceContinues))
        {
            for (var word = run.First; word <= run.Last; word++)
            {
                group = group is { } open && !reading.Words.CrossesParagraph(open.Last, word) ? open with { Last = word } : new WordRange(word, word);
                var distance = Math.Abs(word - cue.Word);
                var grows = nearest?.First == group.Value.First;
                if (distance >= least && !grows)
                    continue;
                nearest = group;
                least = Math.Min(least, distance);
            }
        }

        return nearest;
    }

    private static List<WordRange> RunsOf(ReadOnlySpan<Role> roles, int firstWord, Role begins, Role continues)
    {
        var runs = new List<WordRange>();
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] != begins && roles[i] != continues)
                continue;
            var word = firstWord + i;
            if (runs.Count > 0 && runs[^1].Last == word - 1)
                runs[^1] = runs[^1] with { Last = word };
            else
                runs.Add(new WordRange(word, word));
        }

        return runs;
    }
}
