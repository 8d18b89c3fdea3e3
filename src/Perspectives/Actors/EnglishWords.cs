using Perspectives.Words;

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

    /// <summary>Pronouns that begin a clause.</summary>
    public static readonly Lexicon Subjects = Lexicon.Of("he she they it");

    /// <summary>After one of these the core of a noun phrase is over.</summary>
    public static readonly Lexicon EndOfCore = Lexicon.Of("""
        , ( [ — – - ; : who which whose of at from with for in on and that about
        by to including against over into than during under when while if because has have had is are was were will would could should
        within inside outside near across among behind through toward towards amid without beyond upon not who's
        """);

    public static readonly Lexicon Articles = Lexicon.Of("the a an");

    public static readonly Lexicon Determiners = Lexicon.Of("the a an this that these those his her their its some several many other");

    /// <summary>A description that begins so brings in somebody new.</summary>
    public static readonly Lexicon Indefinite = Lexicon.Of("a an some one another many several two three");

    /// <summary>Stand alone as a source: "many have speculated", "some say".</summary>
    public static readonly Lexicon Quantifiers = Lexicon.Of("some several many other few most all both others");

    /// <summary>Parts of a number of people.</summary>
    public static readonly Lexicon Shares = Lexicon.Of("% percent cent quarter third half fifth tenth");

    /// <summary>What is written for somebody: its words are those of whoever published it.</summary>
    public static readonly Lexicon Documents = Lexicon.Of("""
        letter statement report poll survey study filing memo document documents email complaint lawsuit indictment release petition post tweet
        message note article story editorial website assessment audit commentary communiqué communique evaluation review guidance documentary
        snapshot projections calculations results findings returns records estimates figures data minutes leaflet brochure manifesto book paper analysis ruling judgment
        judgement verdict opinion affidavit warrant bill draft plan pleadings brief briefing transcript suit
        missive newsletter resolution caption wording investigation inquiry probe register diary
        ad advert advertisement commercial clip video footage film movie slide recording podcast presentation bulletin testimony
        """);

    public static readonly Lexicon People = Lexicon.Of("""
        people police men women children critics others some many both most few several all two three four five media majority public crowd
        half dozens scores hundreds thousands millions clergy staff youth management press opposition leadership
        """);

    /// <summary>Heads of descriptions of bodies that speak as one, and of what speaks for them: a study, a letter, an indictment.</summary>
    public static readonly Lexicon Bodies = Lexicon.Of("""
        government ministry department agency committee commission council court report study survey poll statement company firm group union party
        campaign bank university institute association organization organisation office administration bureau board newspaper magazine network
        station paper journal army military force embassy parliament senate house congress assembly charity foundation trust society
        federation league club team fund center centre authority regulator watchdog service letter document documents filing lawsuit memo email
        complaint indictment affidavit warrant bill law order decree rule ruling article story book data figures jury panel coalition alliance caucus
        tribunal delegation cabinet consortium hospital school inspectorate secretariat directorate cooperative chamber consulate utility prosecution defence defense aid airline bloc faction
        """);

    /// <summary>Made like words for people, but bodies are called so as well.</summary>
    public static readonly Lexicon BodiesByTrade = Lexicon.Of("""
        lender insurer retailer carmaker automaker chipmaker drugmaker utility planemaker shipbuilder brewer broadcaster publisher operator developer manufacturer maker provider supplier employer lobbyist
        """);

    /// <summary>What is named and speaks for nobody: laws, honours, buildings, ways, waters, days.</summary>
    public static readonly Lexicon Things = Lexicon.Of("""
        act amendment treaty accord agreement convention protocol order medal prize award cup trophy bridge tunnel dam tower road street avenue lane highway square
        river lake creek canal bay mountain mount valley park day week war
        """);

    /// <summary>What a place that speaks is called.</summary>
    public static readonly Lexicon Lands = Lexicon.Of("""
        country nation state republic kingdom island territory city town capital village region province county government regime authorities
        """);

    /// <summary>Words that begin sentences and then have a capital without being names.</summary>
    public static readonly Lexicon CapitalizedByPosition = Lexicon.Of("""
        the a an this that these those he she it they we i you who what which when where why how and but or nor so yet for in on at by to of from with
        as if then there here now both all some many most few several no not one two three four five six seven eight nine ten another other others each every
        either neither everyone everybody someone somebody nobody anyone anybody people police critics officials sources residents analysts
        after before since while until during although though because despite however meanwhile according asked his her its their my our your
        yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december mr mrs ms miss dr yes still even only just also under over between among against about
        former outside inside earlier later last next will can may mark grant frank speaking
        """);

    /// <summary>By these somebody belongs to a party: "Conservative Julian Frith".</summary>
    public static readonly Lexicon Parties = Lexicon.Of("conservative labour liberal republican democrat democratic tory green independent socialist");

    public static readonly Lexicon SmallWordsOfNames = Lexicon.Of("the of and for &");
}
