using Perspectives.Actors;
using Perspectives.Actors.Names;
using Perspectives.Attributions;
using Perspectives.Tests.Attributions;

namespace Perspectives.Tests.Actors.Names;

/// <summary>When two names are one body's.</summary>
public sealed class BodyNameTests(SharedModel shared)
{
    [Theory]
    [InlineData("The Harbour Workers Union (HWU) said the port would close. “We have no choice,” the HWU said.", "Harbour Workers Union")]
    [InlineData("The National Ferry Authority (NFA) rejected the plan. The NFA said it would cost too much.", "National Ferry Authority")]
    [InlineData("The National Ferry Authority rejected the plan. The NFA said it would cost too much.", "National Ferry Authority")]
    [InlineData("The World Ferry Council, or WFC, said the tugs were old. The WFC wants new ones.", "World Ferry Council")]
    [InlineData("The U.N. said the war was over. The United Nations wants peace.", "United Nations")]
    [InlineData("The United Nations (UN) said the war was over. The UN wants peace.", "United Nations")]
    [InlineData("The Department of Inland Waters said the cod was back. The department said fishing could begin.", "Department of Inland Waters")]
    public void A_body_is_known_by_its_name_its_acronym_and_its_kind(string text, string name) =>
        Assert.Equal([name, name], shared.Analyze(text).Statements.Select(statement => shared.Analyze(text).Actors.FirstOrDefault(actor => actor.Id == statement.Actor)?.Name));

    [Theory]
    [InlineData("On Monday the Ministry of Fisheries said the cod was back.", "Ministry of Fisheries")]
    [InlineData("The Bank of Caldonia said rates would rise.", "Bank of Caldonia")]
    [InlineData("The Bank of Caldonia said rates would rise. The bank said prices were falling.", "Bank of Caldonia")]
    [InlineData("Holm & Sons said it would close.", "Holm & Sons")]
    [InlineData("According to a report by the Ministry of Works, the bridge would cost eleven million.", "Ministry of Works")]
    [InlineData("St. Agnes Hospital said the nurse had left.", "St. Agnes Hospital")]
    [InlineData("Bread and Roses said it would strike.", "Bread and Roses", Skip = "The name ends before its \"and\".")]
    public void Names_with_small_words_in_them_are_whole(string text, string name) =>
        Assert.Equal([name], shared.Analyze(text).Actors.Select(actor => actor.Name));

    [Fact]
    public void No_name_begins_with_a_preposition() =>
        Assert.DoesNotContain(
            shared.Analyze("The Bank of Caldonia said rates would rise. The bank said prices were falling.").Actors,
            actor => actor.Name.StartsWith("of ", StringComparison.Ordinal));

    [Theory]
    [InlineData("[source1|The [body|Harbour Trust]] [cue1|said] [content1|yes]. [source2|The [body|Harbour Trust of Caldonia]] [cue2|said] [content2|no].", "Harbour Trust of Caldonia", "Harbour Trust of Caldonia")]
    [InlineData("[source1|The [body|Harbour Trust]] [cue1|said] [content1|yes]. [source2|The [body|Ferry Trust]] [cue2|said] [content2|no].", "Harbour Trust", "Ferry Trust")]
    [InlineData("[source1|The [body|Harbour Workers Union]] [cue1|said] [content1|yes]. [source2|The [body|HTU]] [cue2|said] [content2|no].", "Harbour Workers Union", "HTU")]
    public void The_beginning_of_a_name_is_the_same_body_but_another_word_or_letter_is_not(string marked, string first, string second) =>
        Assert.Equal([$"{first} ← The {(first.StartsWith("Harbour Trust", StringComparison.Ordinal) ? "Harbour Trust" : first)} (name)", $"{second} ← The {second} (name)"], Speakers.OfMarked(shared, marked, 0.9f, 0.9f));

    [Theory]
    [InlineData("[source|The Marlow [body|County school board]] [cue|said] [content|no].", "Marlow County school board")]
    [InlineData("On Monday [source|the Pro-[body|Life Alliance]] [cue|said] [content|no].", "Pro-Life Alliance")]
    [InlineData("In a [body|Congressional] Research [body|Service] report [source|the [body|Congressional Research Service]] [cue|said] [content|no].", "Congressional Research Service")]
    [InlineData("[source|The [body|Evening] Drum] [cue|said] [content|no].", "Evening Drum")]
    [InlineData("[source|Former [body|Harbour Trust]] [cue|said] [content|no].", "Harbour Trust")]
    public void What_the_tagger_cut_off_with_a_capital_belongs_to_the_name(string marked, string name) =>
        Assert.StartsWith($"{name} ←", Assert.Single(Speakers.OfMarked(shared, marked)));

    [Theory]
    [InlineData("[source|Teófila [body|Quispe]] [cue|said] [content|no].", "person")]
    [InlineData("[source|The Sea [body|Debt]] [cue|said] [content|no].", "organization")]
    public void The_last_of_two_words_is_a_surname_unless_an_article_stands_before_them(string marked, string kind)
    {
        var annotated = AnnotatedText.Parse(marked);
        var reading = HandMadeReading.Of(annotated);
        var assignments = ActorResolver.Load(shared.Model.Folder).Resolve(AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading), reading);
        Assert.Equal(kind, Assert.Single(assignments).Actor!.Kind.ToString().ToLowerInvariant());
    }

    [Fact]
    public void One_and_many_of_a_party_are_the_party() =>
        Assert.Equal(
            ["Republicans ← Republicans (name)", "Republicans ← Republican (name)"],
            Speakers.OfMarked(shared, "[source1|[people|Republicans]] [cue1|said] [content1|yes]. She disputed [source2|[people|Republican]] [cue2|claims] [content2|of fraud].", 0.9f, 0.9f));

    [Theory]
    [InlineData("She saw St. [body|Agnes Hospital] there.", "Body St. Agnes Hospital")]
    [InlineData("She saw No. [body|Agnes Hospital] there.", "Body Agnes Hospital")]
    [InlineData("She saw the Bank [body|of Caldonia] there.", "Body Bank of Caldonia")]
    [InlineData("She saw the Great Bank [body|for Caldonia] there.", "Body Great Bank for Caldonia")]
    [InlineData("She saw the bank [body|of Caldonia] there.", "Body Caldonia")]
    [InlineData("Today [body|of Caldonia] spoke.", "Body Caldonia")]
    [InlineData("[place|of Caldonia] spoke.", "Place Caldonia")]
    [InlineData("She saw the [body|Ministry] of Works there.", "Body Ministry of Works")]
    [InlineData("She saw the [body|Ministry] for Public Works there.", "Body Ministry for Public Works")]
    [InlineData("She saw the [body|Ministry] of works there.", "Body Ministry")]
    [InlineData("She saw the [body|Ministry] in Caldonia there.", "Body Ministry")]
    [InlineData("She saw the [body|Ministry] of\n\nWorks there.", "Body Ministry")]
    [InlineData("She saw [body|Selby] of Works there.", "Body Selby")]
    [InlineData("She saw the [body|Ministry] of", "Body Ministry")]
    [InlineData("She saw the [body|Harbour]-Trust there.", "Body Harbour-Trust")]
    [InlineData("She saw the Harbour-[body|Trust] there.", "Body Harbour-Trust")]
    public void What_the_tagger_cut_off_a_bodys_name_is_found(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("She saw the Marlow [body|County school board] there.", "Body Marlow County school board")]
    [InlineData("She saw the Marlow [body|Board] there.", "Body Marlow Board")]
    [InlineData("She saw the Aba Bela Cida [body|School Board] there.", "Body Aba Bela Cida School Board")]
    [InlineData("She saw the Marlow [body|Drum] there.", "Body Drum")]
    [InlineData("She saw the marlow [body|School Board] there.", "Body School Board")]
    [InlineData("She saw President [body|School Board] there.", "Body School Board")]
    [InlineData("She saw Monday [body|School Board] there.", "Body School Board")]
    [InlineData("She saw Marlow\n\n[body|School Board] there.", "Body School Board")]
    [InlineData("She saw [place|Marlow] County [body|School Board] there.", "Place Marlow|Body School Board")]
    [InlineData("She saw [place|Marlow] [body|School Board] there.", "Place Marlow|Body School Board")]
    [InlineData("Marlow [body|School Board] met.", "Body Marlow School Board")]
    [InlineData("Farmers [body|School Board] met.", "Body School Board")]
    [InlineData("She saw the Pro-[body|Life Alliance] there.", "Body Pro-Life Alliance")]
    [InlineData("She saw the pro-[body|Life Alliance] there.", "Body Life Alliance")]
    [InlineData("She saw the Pro - [body|Life Alliance] there.", "Body Life Alliance")]
    public void Words_with_a_capital_before_a_bodys_name_belong_to_it(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("She broke the Clean [body|Water] Act there.", "Body Clean Water Act")]
    [InlineData("She broke the Clean [body|Water] Big Act there.", "Body Clean Water Big Act")]
    [InlineData("She broke the Clean [body|Water] Very Big Act there.", "Body Water")]
    [InlineData("She broke the Clean [body|Water] Drum there.", "Body Water")]
    [InlineData("She broke the Clean [body|Water] act there.", "Body Water")]
    [InlineData("She crossed [place|Selby] Bridge", "Place Selby Bridge")]
    [InlineData("She crossed [place|Selby]\n\nBridge there.", "Place Selby")]
    public void What_is_named_after_a_body_is_one_name_with_it(string marked, string names) => Assert.Equal(names, FoundNames.Of(marked));

    [Theory]
    [InlineData("Harbour Workers Union", "harbour workers union", true)]
    [InlineData("Harbour Workers Union", "HWU", true)]
    [InlineData("Harbour Workers Union", "H.W.U.", true)]
    [InlineData("Harbour Workers Union", "hWU", false)]
    [InlineData("Harbour Workers Union", "HW", false)]
    [InlineData("Harbour Workers Union", "HXU", false)]
    [InlineData("Harbour Union", "HU", true)]
    [InlineData("Harbour", "H", false)]
    [InlineData("Bank of Caldonia", "Bank", true)]
    [InlineData("Bank of Caldonia", "Caldonia", true)]
    [InlineData("Bank of Caldonia", "of", false)]
    [InlineData("of", "Bank", false)]
    [InlineData("Sea Trust", "Sea", false)]
    [InlineData("Ab C Trust", "Ab C", true)]
    [InlineData("Harbour Workers Union", "Workers", false)]
    [InlineData("Workers Union", "Harbour Workers Union", false)]
    [InlineData("Harbour Trust", "Ferry Trust", false)]
    [InlineData("Tories", "Conservatives", true)]
    [InlineData("GOP", "Republican Party", true)]
    [InlineData("Lib Dems", "Liberal Democrats", true)]
    [InlineData("Tories", "Republican Party", false)]
    public void A_body_goes_by_its_first_or_last_words_its_letters_and_its_party(string full, string shorter, bool canBe) => Assert.Equal(canBe, BodyName.CanBe(NameOf(full), NameOf(shorter)));

    [Theory]
    [InlineData("Korean Central News Agency", "KCNA", true)]
    [InlineData("Korean Central Agency", "KCA", true)]
    [InlineData("Korean Central Agency", "KCa", false)]
    [InlineData("Korean Central Agency", "KXA", false)]
    [InlineData("Korean Agency", "KA", false)]
    [InlineData("KCA", "KCA", false)]
    [InlineData("Korean Central Agency", "Korean Central", false)]
    public void Three_letters_and_more_are_the_name_that_they_begin(string full, string letters, bool isAcronym) => Assert.Equal(isAcronym, BodyName.IsAcronymOf(NameOf(full), NameOf(letters)));

    [Theory]
    [InlineData("Republican", "Republicans", true)]
    [InlineData("Republicans", "Republican", true)]
    [InlineData("Republicans", "Republicans", false)]
    [InlineData("Republican", "Democrats", false)]
    [InlineData("Old Republican", "Old Republicans", false)]
    public void One_and_many_are_of_one_word(string left, string right, bool areOne) => Assert.Equal(areOne, BodyName.AreOneAndMany(NameOf(left), NameOf(right)));

    private static NameWords NameOf(string name) => new(name.Split(' '), default);
}
