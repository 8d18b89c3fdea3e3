namespace Perspectives.Articles.Language;

/// <summary>The small words that every text of a language is full of, whatever it is about.</summary>
internal static class FunctionWords
{
    /// <summary>Code and words, lower case. English comes first.</summary>
    private static readonly (string Code, string Words)[] Lists =
    [
        ("en", "the of and to in a is that for it was on with as at by he his from be are this have has had not but they which or an were who their its been will would said she her we you there if when what so can more about after than out up no all one new some could into other then only over also them these him any may do did how where why my your our i me us it's don't didn't that's"),
        ("de", "der die das und ist nicht zu den von mit ein eine sich auf für dem des im auch es an als er sie hat dass wird bei einer um wie aus nach noch nur war sind über einem einen aber wir zum zur haben hatte werden wurde ich mehr oder vor durch so kann man"),
        ("fr", "le la les de des et en un une du que qui dans est pour pas sur au par ce il plus ne se avec son sont ont été aux mais sa ses cette nous vous elle ou leur comme être fait après deux ces même je tout c'est d'un d'une qu'il qu'elle l'on n'est a à était"),
        ("es", "el la los las de que y en un una se del por con no su para es al lo como más pero sus le ha fue o este sí porque esta entre cuando muy sin sobre también me hasta hay donde han quien desde todo nos durante uno ni contra ese eso era son"),
        ("it", "il la di che è e un una in per non del della con si da le i sono gli al dei come ha anche lo nel alla più ma delle su questo dal hanno ai se nella stato dalla degli essere era dopo cui ed sul o loro due c'è l'ha dell'italia ci suo sua fatto"),
        ("pt", "o a de que e do da em um uma para com não os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos seus quem são foram há"),
        ("nl", "de het een van en in is dat op te zijn met voor niet aan er die om ook als bij door maar naar uit dan nog over hij zich heeft worden werd ze wordt wel tot geen meer al hebben of kan wat deze zou moet haar we onder tegen ik je"),
        ("sv", "och att det i en som på är av för med till den har de inte om ett men var jag från vi så han kan hon när nu ska eller under också sig efter vid man detta där blir mot hade två ut upp över sin"),
        ("da", "og at det i en er af på til med for den der de som ikke har et han om var sig men fra vi også vil kan efter ud skal nu over eller når havde blev blevet hun mod jeg hvor være sin bliver siger mere"),
        ("no", "og i det på er som til en av for at med den har de ikke om et fra var han men seg sier vil kan også etter ble vi skal hun blir eller mot være hadde ut når nå mer så over der ved jeg"),
        ("fi", "ja on ei se että hän oli mutta ovat myös kun joka hänen mukaan tai niin sen olla jos vain voi kuin ole siitä nyt sitä tämä jo joita mitä vielä sekä kertoo sanoo ovat eivät"),
        ("pl", "w i z na się nie do to jest że o jak ale po za od tym przez dla ze co są był oraz jego czy tak już może być także tego lub jej które który było ma będzie tylko przed jako"),
        ("cs", "a v na se je že o s z do i to k ve pro za by ale jsou jako po od který podle také byl jsme tak které ze si však nebo už bylo má jeho není při až jen když"),
        ("sk", "a v na sa je že o s z do aj to k vo pre za by ale sú ako po od ktorý podľa tiež bol tak ktoré zo si však alebo už bolo má jeho nie pri až len keď"),
        ("hu", "a az és hogy nem is egy ez meg van volt csak de már mint még el ha kell lehet szerint vagy után ezt azt ki azonban amely amit aki lesz között minden mert nagyon"),
        ("ro", "și în de la a că nu cu pe din o un este pentru care mai au fost să se ce al ale sau dar ca fi prin după sunt lui această acest între unui unei avea lor"),
        ("hr", "i u na je se da za su od s o a kako ne to iz što koji će ali sa ili bi te po do bio kao samo nije koja koje prema ima još"),
        ("tr", "ve bir bu da de için ile olarak çok daha olan gibi var ne o kadar sonra ama en olduğunu ise değil her dedi ya mi göre yeni iki ki oldu olduğu kendi hem diye tarafından"),
        ("id", "yang dan di ini itu dengan untuk dari dalam tidak akan pada ke juga karena ada oleh mereka sebagai bisa telah kami kata saya atau sudah menjadi tersebut lebih bahwa dia seperti para saat tahun"),
        ("vi", "và của là có không được cho các một những với trong người này đã để khi ở về từ tại đến cũng như sẽ vào ra nhưng đó ông theo bị phải còn"),
        ("sw", "ya na wa kwa ni katika za la kuwa hiyo huo hii kama cha pia lakini yake wake alisema hayo watu huyo baada bila ambayo ambao kwamba sana vya"),
        ("tl", "ang ng sa na at mga ay ito ni si para hindi siya kay nang ngunit kung may rin pa sila ako kanyang naman din lang isang niya"),
        ("ca", "el la els les de que i a en un una del per amb no és al ha es com més però són dels seva seu aquest aquesta també hi va ser què han d'un d'una"),
    ];

    private static readonly Dictionary<string, ulong> Languages = MakeLanguages();

    private static readonly Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> ByWord = Languages.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int LanguageCount => Lists.Length;

    public static string CodeOf(int language) => Lists[language].Code;

    /// <summary>A bit for each language that has the word, lower case; 0 where none has.</summary>
    public static ulong LanguagesOf(ReadOnlySpan<char> word) => ByWord.TryGetValue(word, out var languages) ? languages : 0;

    private static Dictionary<string, ulong> MakeLanguages()
    {
        var languages = new Dictionary<string, ulong>(StringComparer.Ordinal);
        for (var language = 0; language < Lists.Length; language++)
        {
            foreach (var word in Lists[language].Words.Split(' '))
                languages[word] = languages.GetValueOrDefault(word) | (1UL << language);
        }

        return languages;
    }
}
