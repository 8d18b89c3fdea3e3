namespace Perspectives.Cli;

/// <summary>What the process tells its caller.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something that the caller cannot mend by other arguments or articles: a fault of the program, its model or the machine.</summary>
    public const int Fault = 1;

    public const int WrongUse = 2;

    /// <summary>Some articles could not be analysed; the others are done.</summary>
    public const int SomeFailed = 3;

    /// <summary>Stopped from outside; what was finished has been written.</summary>
    public const int Interrupted = 130;
}
