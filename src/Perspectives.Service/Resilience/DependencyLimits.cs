namespace Perspectives.Service.Resilience;

/// <summary>How patient we are with something outside of this process.</summary>
internal sealed record DependencyLimits
{
    /// <summary>As metrics and logs call it.</summary>
    public required string Name { get; init; }

    /// <summary>How long one request may take.</summary>
    public required TimeSpan OfRequest { get; init; }

    /// <summary>How long a request may take with its repetitions and the pauses between them.</summary>
    public required TimeSpan OfAll { get; init; }

    /// <summary>Repetitions after the first request.</summary>
    public int Repetitions { get; init; } = 5;

    /// <summary>The first pause, and about twice as long each time.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The longest pause; who asks for a longer one (Retry-After) is not asked again.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Requests at once; others wait their turn.</summary>
    public int AtOnce { get; init; } = 64;

    /// <summary>Requests that wait their turn; more are refused.</summary>
    public int Waiting { get; init; } = 10_000;

    /// <summary>Requests within <see cref="Window"/> of which half must fail for the circuit to break.</summary>
    public int LeastRequests { get; init; } = 20;

    public TimeSpan Window { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long nothing is sent once half of the requests have failed.</summary>
    public TimeSpan Break { get; init; } = TimeSpan.FromSeconds(5);
}
