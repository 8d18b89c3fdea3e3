namespace Perspectives.Service.Tests.Concurrency;

/// <summary>What the check takes and what it refuses. Moments are written as they are read: from, to.</summary>
public sealed class LinearizabilityCheckTests
{
    private static readonly SentText One = new(1, "o1");
    private static readonly SentText Two = new(2, "o2");

    [Fact]
    public void Calls_one_after_another_that_tell_what_was_done_are_explained() => AssertExplained(
        new ReadCall(1, 2, null, null),
        Accept(3, 4, One),
        new ReadCall(5, 6, 1, "v1", IsAnswered: false, IsPending: true),
        new PublishStep(3, 8, "o1"),
        new ReadCall(9, 10, 1, "v2", IsAnswered: true, IsPending: false),
        Accept(11, 12, Two, match: "v2"),
        new ReadCall(13, 14, 1, "v3", IsAnswered: true, IsPending: true),
        new DeleteCall(15, 16, null, WasThere: true),
        new ReadCall(17, 18, null, null));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_reader_beside_an_answer_may_be_shown_the_old_or_the_new_text(int shown) => AssertExplained(
        Accept(1, 2, One), new PublishStep(1, 3, "o1"), Accept(4, 5, Two), new PublishStep(6, 9, "o2"), new ReadCall(7, 8, shown, "v"));

    [Fact]
    public void A_stale_read_is_refused() => AssertRefused(
        Accept(1, 2, One), new PublishStep(1, 3, "o1"), Accept(4, 5, Two), new PublishStep(4, 6, "o2"), new ReadCall(7, 8, 1, "v"));

    [Fact]
    public void A_read_that_goes_back_behind_an_earlier_one_is_refused() => AssertRefused(
        Accept(1, 2, One), new PublishStep(1, 3, "o1"), Accept(4, 5, Two), new PublishStep(4, 20, "o2"), new ReadCall(7, 8, 2, "v2"), new ReadCall(9, 10, 1, "v1"));

    [Fact]
    public void A_lost_update_is_refused() => AssertRefused(
        Accept(1, 2, One), new ReadCall(3, 4, 1, "v1"), Accept(5, 10, Two, match: "v1"), Accept(6, 9, new SentText(3, "o3"), match: "v1"));

    [Fact]
    public void A_refusal_of_the_version_that_there_is_is_refused() => AssertRefused(
        Accept(1, 2, One), new ReadCall(3, 4, 1, "v1"), new RefusedCall(5, 6, "v1", "v1"));

    [Fact]
    public void An_article_that_comes_back_after_its_deletion_is_refused() => AssertRefused(
        Accept(1, 2, One), new DeleteCall(3, 4, null, WasThere: true), new PublishStep(5, 9, "o1"));

    [Fact]
    public void An_accepted_text_that_is_not_there_is_refused() => AssertRefused(Accept(1, 2, One), new ReadCall(3, 4, null, null));

    [Fact]
    public void Two_firsts_are_refused() => AssertRefused(
        new AcceptCall(1, 4, One, null, MustNotExist: true), new AcceptCall(2, 3, Two, null, MustNotExist: true));

    [Fact]
    public void The_same_text_beside_itself_is_one_operation()
    {
        AssertExplained(Accept(1, 4, One), Accept(2, 3, One), new PublishStep(1, 5, "o1"));
        AssertRefused(Accept(1, 4, One), Accept(2, 3, One with { Operation = "other" }));
    }

    [Fact]
    public void A_version_that_names_two_states_is_refused() => AssertRefused(
        Accept(1, 2, One), new ReadCall(3, 4, 1, "v1"), new ReadCall(5, 6, 1, "v2"));

    /// <summary>All at once, of which only the order backwards explains the reader at the end: without the notes of what was seen it would take years.</summary>
    [Fact]
    public void Many_calls_at_once_are_decided()
    {
        RecordedCall[] calls = [.. Enumerable.Range(1, 12).Select(number => Accept(number, 100 - number, new SentText(number, $"o{number}"))), new ReadCall(101, 102, 7, "v", IsPending: true)];
        AssertExplained(calls);
        AssertRefused([.. calls, new ReadCall(103, 104, 8, "w")]);
    }

    private static AcceptCall Accept(long start, long end, SentText text, string? match = null) => new(start, end, text, match, MustNotExist: false);

    private static void AssertExplained(params RecordedCall[] calls) => Assert.Null(LinearizabilityCheck.FindFault(calls));

    private static void AssertRefused(params RecordedCall[] calls) => Assert.NotNull(LinearizabilityCheck.FindFault(calls));
}
