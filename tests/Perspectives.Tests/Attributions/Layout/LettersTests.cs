using Perspectives.Attributions.Layout;

namespace Perspectives.Tests.Attributions.Layout;

/// <summary>Where a letter begins and ends, and who signs it.</summary>
public sealed class LettersTests
{
    [Theory]
    [InlineData("Sir, The quay is sinking.")]
    [InlineData("Dear Ms Varga:\n\nThe quay is sinking.")]
    [InlineData("Dear Ms Varga – The quay is sinking.")]
    [InlineData("Sir — — The quay is sinking.")]
    [InlineData("Madam: . The quay is sinking.")]
    [InlineData("To the editor: The quay is sinking.")]
    public void A_letter_begins_behind_whom_it_is_to(string opening) => Assert.Equal(["Ailsa Dunmore: The quay is sinking."], LettersIn($"{opening}\n\nAilsa Dunmore"));

    [Theory]
    [InlineData("Dear editor of the paper\n\nThe quay is sinking.")]
    [InlineData("To the town, The quay is sinking.")]
    [InlineData("The editor: The quay is sinking.")]
    [InlineData("Dear Sir of the great and old and fine town of Selby, The quay is sinking.")]
    [InlineData("Sir,")]
    public void What_is_to_nobody_or_says_nothing_is_no_letter(string opening) => Assert.Empty(LettersIn($"{opening}\n\nAilsa Dunmore"));

    [Theory]
    [InlineData("\n\nYours faithfully, Ailsa Dunmore")]
    [InlineData("\n\nYours faithfully\n\nAilsa Dunmore")]
    [InlineData("\n\nKind regards, Ailsa Dunmore")]
    [InlineData(" My regards, Ailsa Dunmore")]
    [InlineData(" Yours, etc., Ailsa Dunmore")]
    [InlineData(" Yours, etc.\n\nAilsa Dunmore")]
    [InlineData("\n\nYours\n\nAilsa Dunmore")]
    [InlineData("\n\nSincerely Ailsa Dunmore")]
    public void It_ends_before_the_closing(string closing) => Assert.Equal(["Ailsa Dunmore: The quay is sinking."], LettersIn($"Sir, The quay is sinking.{closing}"));

    [Theory]
    [InlineData("Truly the quay is sinking.")]
    [InlineData("The quay is sinking and yours is not.")]
    [InlineData("The quay is sinking.\n\nRegards to all. It rained.")]
    [InlineData("The quay is sinking. This is Yours Truly, a sailor.")]
    public void The_same_words_within_a_sentence_close_nothing(string letter) => Assert.Equal([$"Ailsa Dunmore: {letter}"], LettersIn($"Sir, {letter}\n\nAilsa Dunmore"));

    [Theory]
    [InlineData("Yours faithfully")]
    [InlineData("Yours, Ailsa Jane Mary Rose Ann Eve May Joy Dunmore")]
    [InlineData("Nobody cares.\n\nIt rains.")]
    public void What_nobody_signs_is_nobodys(string end) => Assert.Empty(LettersIn($"Sir, The quay is sinking.\n\n{end}"));

    [Fact]
    public void A_signature_has_eight_words_at_most() =>
        Assert.Equal(["Ailsa Jane Mary Rose Ann Eve May Dunmore: The quay is sinking."], LettersIn("Sir, The quay is sinking.\n\nYours, Ailsa Jane Mary Rose Ann Eve May Dunmore"));

    [Fact]
    public void Behind_a_letter_the_next_begins() => Assert.Equal(
        ["Ailsa Dunmore: The quay is sinking.", "Tom Birch: We sank."],
        LettersIn("Dear Ms Varga – The quay is sinking.\n\nYours faithfully\n\nAilsa Dunmore\n\nSir, We sank.\n\nTom Birch, Selby"));

    private static IEnumerable<string> LettersIn(string text) => LaidOut.In(text, words => new Letters(words));
}
