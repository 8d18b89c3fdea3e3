using System.ComponentModel.DataAnnotations;
using CsCheck;
using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Tests.Reading;

public sealed class LanguageModelTests(SharedModel shared)
{
    [Fact]
    public void Text_without_words_reads_as_nothing()
    {
        var reading = shared.Read(TestArticles.Of(" \n\0", "A title"));
        Assert.Empty(reading.Cues);
        Assert.Empty(reading.Entities);
    }

    [Fact]
    public void Reading_is_the_same_on_one_thread_and_on_four()
    {
        var words = WordSplitter.Split(GoldenCase.Of("long").Article);
        using var one = new LanguageModel(new LanguageModelOptions { Threads = 1 });
        using var four = new LanguageModel(new LanguageModelOptions { Threads = 4 });
        var expected = one.Read(words, TestContext.Current.CancellationToken);
        var reading = four.Read(words, TestContext.Current.CancellationToken);
        AssertSame(expected, reading);
    }

    [Fact]
    public async Task Articles_read_at_the_same_time_do_not_mix()
    {
        var ids = new[] { "syn-a-04", "syn-a-11", "syn-b-31", "odd-emoji" };
        var expected = ids.Select(id => shared.Read(GoldenCase.Of(id).Article)).ToList();
        var readings = await Task.WhenAll(ids.Select(id => Task.Run(() => shared.Read(GoldenCase.Of(id).Article), TestContext.Current.CancellationToken)));
        foreach (var (alone, together) in expected.Zip(readings))
            AssertSame(alone, together);
    }

    [Fact]
    public void Cancelled_reading_stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => shared.Model.Read(TestArticles.WordsOf("She said no."), cancellation.Token));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(257)]
    public void Threads_out_of_bounds_are_refused(int threads) =>
        Assert.Throws<ValidationException>(() => new LanguageModel(new LanguageModelOptions { Threads = threads }));

    /// <summary>Few samples: each is a run of the model.</summary>
    [Fact]
    public void Any_text_is_read_without_a_fault_and_what_is_found_lies_in_it() =>
        AnyText.Any.Sample(
            text =>
            {
                var reading = shared.Model.Read(TestArticles.WordsOf(text));
                var found = reading.Entities.Select(entity => new WordRange(entity.First, entity.Last)).ToList();
                foreach (var attribution in AttributionDecoder.Decode(reading))
                    found.AddRange(attribution.Source is { } source ? [source, .. attribution.Content] : attribution.Content);
                return found.TrueForAll(range => 0 <= range.First && range.First <= range.Last && range.Last < reading.Words.Count);
            },
            iter: 150,
            threads: 2);

    private static void AssertSame(ArticleReading expected, ArticleReading reading)
    {
        Assert.Equal(expected.Entities, reading.Entities);
        Assert.Equal(expected.Cues.Select(cue => (cue.Word, cue.CueLength, cue.Probability, cue.Stance)), reading.Cues.Select(cue => (cue.Word, cue.CueLength, cue.Probability, cue.Stance)));
        foreach (var (left, right) in expected.Cues.Zip(reading.Cues))
            Assert.True(left.Roles.Span.SequenceEqual(right.Roles.Span));
        for (var word = 0; word < expected.Words.Count; word++)
        {
            Assert.True(expected.QueryOf(word).SequenceEqual(reading.QueryOf(word)));
            Assert.True(expected.KeyOf(word).SequenceEqual(reading.KeyOf(word)));
        }
    }
}
