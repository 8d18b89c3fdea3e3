namespace Perspectives.Cli.Evaluation;

/// <summary>A statement of the annotators and one of the answer that may be the same, by their positions.</summary>
/// <param name="Likeness">How much of the contents is common, a little more where the cues meet: the likeliest pair is taken first.</param>
/// <param name="Gold">Position among the annotators' statements.</param>
/// <param name="Given">Position among the answer's.</param>
internal readonly record struct StatementPair(double Likeness, int Gold, int Given) : IComparable<StatementPair>
{
    public int CompareTo(StatementPair other) => (Likeness, Gold, Given).CompareTo((other.Likeness, other.Gold, other.Given));

    public static bool operator <(StatementPair left, StatementPair right) => left.CompareTo(right) < 0;

    public static bool operator >(StatementPair left, StatementPair right) => left.CompareTo(right) > 0;

    public static bool operator <=(StatementPair left, StatementPair right) => left.CompareTo(right) <= 0;

    public static bool operator >=(StatementPair left, StatementPair right) => left.CompareTo(right) >= 0;
}
