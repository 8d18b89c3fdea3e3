namespace Perspectives.Actors;

/// <summary>The word lists that the rules for mentions and names ask.</summary>
internal static class EnglishWords
{
    public static readonly Lexicon He = Lexicon.Of("he him his himself");
    public static readonly Lexicon She = Lexicon.Of("she her hers herself");
    public static readonly Lexicon They = Lexicon.Of("they them their theirs themselves");
    public static readonly Lexicon It = Lexicon.Of("it its itself");
    public static readonly Lexicon I = Lexicon.Of("i me my mine we us our ours you your myself ourselves");
    public static readonly Lexicon Who = Lexicon.Of("who whom whose which that this these those one");

    /// <summary>After one of these the core of a noun phrase is over.</summary>
    public static readonly Lexicon EndOfCore = Lexicon.Of(", ( [ — – - ; : who which whose of at from with for in on and that about");

    public static readonly Lexicon Determiners = Lexicon.Of("the a an this that these those his her their its some several many other");

    /// <summary>A description that begins so brings in somebody new.</summary>
    public static readonly Lexicon Indefinite = Lexicon.Of("a an some one another many several two three");

    public static readonly Lexicon MaleHonorifics = Lexicon.Of("mr sir lord king prince father brother");
    public static readonly Lexicon FemaleHonorifics = Lexicon.Of("mrs ms miss dame lady queen princess sister madam");

    public static readonly Lexicon People = Lexicon.Of("""
        people police men women children critics others some many both most few several all two three four five
        """);

    /// <summary>Heads of descriptions of bodies that speak as one, and of what speaks for them: a study, a letter, an indictment.</summary>
    public static readonly Lexicon Bodies = Lexicon.Of("""
        government ministry department agency committee commission council court report study survey poll statement company firm group union party
        campaign bank university institute association organization organisation office administration bureau board newspaper magazine network
        station paper journal army military force embassy parliament senate house congress assembly charity foundation trust society
        federation league club team fund center centre authority regulator watchdog service letter document documents filing lawsuit memo email
        complaint indictment affidavit warrant bill law order decree rule ruling article story book data figures
        """);

    public static readonly Lexicon SmallWordsOfNames = Lexicon.Of("the of and for &");
}
