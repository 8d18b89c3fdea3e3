using Perspectives.Tests.Actors;

namespace Perspectives.Tests.Attributions;

public sealed class NoStatementTests(SharedModel shared)
{
    [Theory]
    [InlineData("[source|It] [cue|seems] [content|unlikely that the bridge will fall].")]
    [InlineData("[source|One official, who] [cue|requested] [content|anonymity in order to speak freely], left.")]
    [InlineData("[source|One diplomat] [cue|begged] [content|not to be identified because postings are due].")]
    [InlineData("[source|The hosts] [cue|have said] [content|nothing at all in public].")]
    [InlineData("[source|Some residents] [cue|were told] [content|they would meet the mayor].")]
    [InlineData("[person|Ana Silva] came. [source|She] was [cue|accused] of [content|having sold the bridge].")]
    [InlineData("[source|[person|Ilse Krantz]] would not be drawn. [cue|Asked] [content|whether she would resign], the governor smiled.")]
    [InlineData("[person|Ana Silva] paused. When [cue|asked] [content|whether she would resign], she smiled.")]
    [InlineData("[person|Ana Silva] was [cue|asked] [content|why she had stayed].")]
    [InlineData("[source|[person|Ilse Krantz]] would not be drawn. [cue|Pressed] [content|whether she would resign], the governor smiled.")]
    [InlineData("[source|[person|Ilse Krantz]] would not be drawn. [cue|Questioned] [content|whether she would resign], the governor smiled.")]
    [InlineData("[source|One diplomat] [cue|begged] [content|not to be quoted].")]
    [InlineData("[source|One diplomat] [cue|demanded] [content|anonymity].")]
    [InlineData("[source|The hosts] [cue|say] [content|nothing at all in public].")]
    [InlineData("[source|The hosts], saying [content|nothing at all in public], [cue|left].")]
    [InlineData("[source|It] [cue|appears] [content|that the bridge will fall].")]
    [InlineData("[source|[person|Tom Birch]], 58, of Weir Lane, is [cue|accused] of [content|having sold the bridge].")]
    [InlineData("The jury saw [source|[person|Tom Birch]], the druggist [cue|accused] of [content|having sold the bridge].")]
    [InlineData("[source|The mayor and his wife, [person|Rosa Birch]], [cue|were indicted] on [content|charges of selling the bridge].")]
    [InlineData("[source|The residents] once [cue|were told] [content|to leave].")]
    [InlineData("[source|A note] produced by the defence and [cue|said] [content|to be signed by the mayor] was read.")]
    [InlineData("Pruett v. [source|[body|Northern Steel]], decided in 1974, [cue|established] [content|that a lease is a promise].")]
    public void What_only_tells_how_or_to_whom_something_was_said_is_no_statement(string marked) => Assert.Empty(Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[source|I] [cue|doubt] [content|that the bridge will last].")]
    [InlineData("[person|Ana Silva] came. [source|We] [cue|know] [content|that she sold the bridge].")]
    public void What_the_author_says_is_no_statement_of_anybody_quoted(string marked) => Assert.Empty(Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("“[source|I] [cue|said] [content|the bridge would fall],” [person|Ana Silva] added.")]
    [InlineData("The [body|Harbour Trust] met. [source|It] [cue|said] [content|the bridge would fall].")]
    [InlineData("[source|One official] [cue|requested] [content|an answer from the minister].")]
    [InlineData("[source|Some residents] [cue|were adamant] that [content|they would stay].")]
    [InlineData("[source|The hosts] [cue|said]: “[content|nothing will change here].”")]
    [InlineData("[source|The mayor] [cue|told] [content|them to leave].")]
    [InlineData("[source|US] [cue|say] [content|that the bridge will fall].")]
    [InlineData("[source|The mayor] [cue|accused] [content|the firm of having sold the bridge].")]
    [InlineData("[source|The officer] [cue|said] [content|to be careful].")]
    [InlineData("[source|No tree] [cue|said] [content|that the bridge will fall].")]
    [InlineData("[source|One one] [cue|said] [content|that the bridge will fall].")]
    [InlineData("[source|It all] [cue|seems] [content|likely to the mayor].")]
    [InlineData("[source|The hosts] [cue|say] [content|nothing at all in public and in private].")]
    [InlineData("[source|The hosts] [cue|saw] [content|nothing at all in public].")]
    [InlineData("[source|One diplomat] [cue|begged] [content|not to be seen because postings are due].")]
    [InlineData("[source|One diplomat] [cue|begged] [content|to be named at all].")]
    [InlineData("[source|One diplomat] [cue|begged] [content|not to go quoted].")]
    [InlineData("[source|One diplomat] [cue|begged] [content|never to be quoted].")]
    [InlineData("[source|One diplomat] [cue|begged] [content|not once be quoted].")]
    [InlineData("[source|One diplomat] [cue|asked] [content|for a car and anonymity].")]
    [InlineData("[cue|Asked] [source|Ilse Krantz] [content|whether she would resign].")]
    [InlineData("[source|The mayor] [cue|asked] [content|whether anybody had read it].")]
    [InlineData("[person|Ana Silva] rose and [cue|asked] [content|why nobody had read it].")]
    public void What_somebody_says_stays(string marked) => Assert.Single(Speakers.OfMarked(shared, marked));
}
