namespace Perspectives.Tests.Attributions;

/// <summary>Words beside what is said that the model marked and nobody says.</summary>
public sealed class StrayWordsTests
{
    [Theory]
    [InlineData("“[content|We will wait],” [source|she] [cue|said]. [content|Two of] the seven voted.", "she: We will wait")]
    [InlineData("“[content|We will wait],” [source|she] [cue|said]. Then [content|two of] seven.", "she: We will wait")]
    [InlineData("“[content|We will wait],” [source|she] [cue|said]. It was [content|two]: fine.", "she: We will wait")]
    [InlineData("[content|Two] of seven voted. [source|She] [cue|said] [content|it was over].", "She: it was over")]
    public void One_or_two_words_of_another_sentence_are_left_out(string marked, string expected) => Assert.Equal([expected], Cleaned.Of(marked));

    [Theory]
    [InlineData("“[content|We will wait],” [source|she] [cue|said]. [content|Two of the] seven voted.", "she: We will wait | Two of the")]
    [InlineData("“[content|We will wait],” [source|she] [cue|said]. [content|Two].", "she: We will wait | Two")]
    [InlineData("“[content|We will wait],” [source|she] [cue|said]. [content|Two]", "she: We will wait | Two")]
    [InlineData("[content|It is over:] it ended. [content|Two] [source|she] [cue|said].", "she: It is over | Two")]
    [InlineData("[source|She] [cue|said]. [content|Two] of the seven voted.", "She: Two")]
    public void More_words_whole_sentences_and_all_that_there_is_stay(string marked, string expected) => Assert.Equal([expected], Cleaned.Of(marked));

    [Theory]
    [InlineData(";")]
    [InlineData(":")]
    [InlineData(" —")]
    [InlineData(" –")]
    public void A_mark_at_the_end_is_no_part_of_what_is_said(string mark) => Assert.Equal(["The bank: a cut in spring"], Cleaned.Of($"[source|The bank] [cue|expected] [content|a cut in spring{mark}] others did not."));
}
