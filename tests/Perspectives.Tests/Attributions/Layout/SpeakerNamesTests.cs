namespace Perspectives.Tests.Attributions.Layout;

/// <summary>Which labels are names, by those that the article has elsewhere.</summary>
public sealed class SpeakerNamesTests
{
    [Theory]
    [InlineData("DUNMORE", "[person|Ailsa Dunmore] runs it.")]
    [InlineData("DUNMORE", "[person|Ailsa Dunmore] of [place|Dunmore] runs it. [person|Dunmore] left.")]
    [InlineData("RAIL", "[body|Selby Rail] runs it.")]
    [InlineData("Dunmore", "[person|Dunmore] left.")]
    [InlineData("Dunmore", "He met [person|Dunmore]: he left.")]
    [InlineData("Dunmore", "He met [person|Dunmore]")]
    [InlineData("Dunmore", "[person|Dunmore]")]
    [InlineData("AD", "[person|Ailsa Dunmore] left.")]
    public void A_label_speaks_that_ends_a_name_of_a_person_or_body_or_has_its_first_letters(string label, string named) =>
        Assert.Equal([$"{label}: It sinks."], LaidOut.AddedTo($"{label}: It sinks.\n\nBEXLEY: No.\n\n{named}"));

    [Theory]
    [InlineData("SELBY", "[place|Port Selby] is old.")]
    [InlineData("DUNMORE", "[person|Ailsa Dunmore] of [place|Dunmore] runs it.")]
    [InlineData("AD", "[body|Arvon Dairy] left.")]
    [InlineData("A", "[person|Ailsa] left.")]
    [InlineData("DUNMORE", "Nobody knows.")]
    public void Labels_of_places_of_both_and_of_nobody_do_not(string label, string named) => Assert.Empty(LaidOut.AddedTo($"{label}: It sinks.\n\nBEXLEY: No.\n\n{named}"));

    [Fact]
    public void A_label_of_one_word_is_no_witness_of_itself()
    {
        Assert.Empty(LaidOut.AddedTo("[person|Dunmore]: It sinks.\n\n[person|Bexley]: No."));
        Assert.Equal(["Ailsa Dunmore: It sinks."], LaidOut.AddedTo("[person|Ailsa Dunmore]: It sinks.\n\n[person|Bexley]: No."));
    }

    [Fact]
    public void Of_two_labels_of_first_letters_both_speak_where_both_are_named() =>
        Assert.Equal(["AD: It sinks.", "HB: No."], LaidOut.AddedTo("AD: It sinks.\n\nHB: No.\n\n[person|Ailsa Dunmore] met [person|Hugo Bexley]."));
}
