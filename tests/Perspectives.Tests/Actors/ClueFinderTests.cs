using Perspectives.Actors;
using Perspectives.Attributions;
using Perspectives.Tests.Attributions;

namespace Perspectives.Tests.Actors;

/// <summary>What the text says for and against each of those for whom the last source may stand, in their order.</summary>
public sealed class ClueFinderTests(SharedModel shared)
{
    [Theory]
    [InlineData("[person|Tom Birch] came. [source|He] [cue|said] [content|no].", "OneSentenceBefore SameParagraph FirstInSentence FirstInSentenceBefore SameGender Person Nearest")]
    [InlineData("[person|Tom Birch] left.\n\nIt rained. [source|He] [cue|said] [content|no].", "TwoSentencesBefore OneParagraphBefore FirstInSentence SameGender Person Nearest")]
    [InlineData("[person|Tom Birch] came. It rained. It blew. It froze. [source|He] [cue|said] [content|no].", "FewSentencesBefore SameParagraph FirstInSentence SameGender Person Nearest")]
    [InlineData("[person|Tom Birch] came. It rained.\n\nIt blew. It froze.\n\nIt hailed. [source|He] [cue|said] [content|no].", "ManySentencesBefore FartherParagraph FirstInSentence SameGender Person Nearest")]
    [InlineData("When [person|Tom Birch] came, [source|he] [cue|said] [content|no].", "SameSentence SameParagraph FirstInSentence SameGender Person Nearest")]
    [InlineData("[source|He] [cue|said] [content|no]. It was [person|Tom Birch].", "After FirstInSentence SameGender Person")]
    public void Nearness_counts_sentences_and_paragraphs(string marked, string clues) => Assert.Equal([$"Tom Birch: {clues}"], CluesIn(marked));

    [Fact]
    public void Prominence_is_the_place_in_the_sentence() => Assert.Equal(
        [
            "Tom Birch: FewSentencesBefore FartherParagraph FirstInSentence Owner SameGender Person",
            "Rail Trust: FewSentencesBefore FartherParagraph BehindPreposition SecondNearest",
            "Norwegians: OneSentenceBefore SameParagraph FirstInSentence FirstInSentenceBefore Quoted Group Nearest",
        ],
        CluesIn("Mr [person|Tom Birch]’s house of the [body|Rail Trust] burnt.\n\nIt rained.\n\n“[people|Norwegians] came,” it says. [source|He] [cue|said] [content|no]."));

    [Fact]
    public void The_two_nearest_are_two_actors() => Assert.Equal(
        [
            "Tom Birch: FewSentencesBefore SameParagraph FirstInSentence SameGender Person",
            "Jan Kessler: FewSentencesBefore SameParagraph FirstInSentence SameGender Person SecondNearest",
            "Ana Silva: TwoSentencesBefore SameParagraph FirstInSentence Person",
            "Ana Silva: OneSentenceBefore SameParagraph FirstInSentence FirstInSentenceBefore Person Nearest",
        ],
        CluesIn("[person|Tom Birch] came. [person|Jan Kessler] came. [person|Ana Silva] came. [person|Ana Silva] left. [source|He] [cue|said] [content|no]. It was [person|Eva Holm].").SkipLast(1));

    [Theory]
    [InlineData("A mayor came. [source|The mayor] [cue|said] [content|no].", "A mayor: OneSentenceBefore SameParagraph FirstInSentence FirstInSentenceBefore Description Unnamed SameHead Nearest")]
    [InlineData("A study came. [source|The paper] [cue|said] [content|no].", "A study: OneSentenceBefore SameParagraph FirstInSentence FirstInSentenceBefore Description Unnamed Synonym Nearest")]
    [InlineData("Two pilots came. [source|The farmers] [cue|said] [content|no].", "Two pilots: OneSentenceBefore SameParagraph FirstInSentence FirstInSentenceBefore Description Unnamed SameNumber Nearest")]
    [InlineData("Two pilots came. [source|The farmer] [cue|said] [content|no].", "Two pilots: OneSentenceBefore SameParagraph FirstInSentence FirstInSentenceBefore Description Unnamed Nearest")]
    [InlineData("[people|Norwegians] came. [source|The farmers] [cue|said] [content|no].", "Norwegians: OneSentenceBefore SameParagraph FirstInSentence FirstInSentenceBefore Group SameNumber Nearest")]
    [InlineData("Mayor [person|Tom Birch] came. [source|The mayor] [cue|said] [content|no].", "Tom Birch: OneSentenceBefore SameParagraph FirstInSentence FirstInSentenceBefore Person KnownAs Nearest")]
    [InlineData("[place|Selby] won. [source|The town] [cue|said] [content|no].", "Selby: OneSentenceBefore SameParagraph FirstInSentence FirstInSentenceBefore Place Nearest")]
    public void Likeness_is_of_kinds_nouns_and_number(string marked, string clues) => Assert.Equal([clues], CluesIn(marked));

    [Fact]
    public void Whoever_has_spoken_is_likelier() => Assert.Equal(
        [
            "Tom Birch: TwoSentencesBefore SameParagraph FirstInSentence Source SpeakerBefore SameGender Person SecondNearest",
            "Jan Kessler: OneSentenceBefore SameParagraph FirstInSentence FirstInSentenceBefore Source LastSpeaker SameGender Person Nearest",
        ],
        CluesIn("[source1|[person|Tom Birch]] [cue1|said] [content1|no]. [source2|[person|Jan Kessler]] [cue2|said] [content2|yes]. [source3|He] [cue3|said] [content3|no].", 0.9f, 0.9f, 0.9f));

    /// <summary>Each candidate with its clues; those named as sources before have spoken.</summary>
    private IEnumerable<string> CluesIn(string marked, params float[] probabilities)
    {
        var annotated = AnnotatedText.Parse(marked);
        var reading = probabilities.Length == 0 ? HandMadeReading.Of(annotated) : HandMadeReading.Of(annotated, probabilities);
        var attributions = AttributionDecoder.Decode(reading);
        var context = new ResolutionContext(reading, attributions, AntecedentTables.Load(shared.Model.Folder));
        foreach (var earlier in attributions.SkipLast(1).Select(attribution => attribution.Source!.Value.First))
            context.Speakers.Add(context.NameAt(earlier)!.Value.Mention!.Actor, context.Sentences.SentenceOf(earlier));
        var anaphor = context.AnaphorOf(SourceMention.From(attributions[^1].Source!.Value, context.Words, context.IsInName)!);
        var candidates = context.Mentions.CandidatesOf(anaphor);
        return new ClueFinder(context).Find(anaphor, candidates)
            .Zip(candidates, (clues, candidate) => $"{context.Words.Article[context.Words.SpanOf(candidate.First, candidate.Last)]}: {string.Join(' ', clues)}");
    }
}
