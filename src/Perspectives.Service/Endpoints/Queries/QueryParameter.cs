namespace Perspectives.Service.Endpoints.Queries;

/// <summary>A parameter of an endpoint's query: what is read, and what the documentation says of it.</summary>
/// <param name="Name">As it stands in the address.</param>
/// <param name="Description">One sentence.</param>
internal sealed record QueryParameter(string Name, string Description)
{
    public QueryParameterType Type { get; init; } = QueryParameterType.Text;

    /// <summary>The values that are allowed; empty for any.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The most UTF-16 units of a text.</summary>
    public int MaximumLength { get; init; } = 300;

    /// <summary>Smallest and largest number.</summary>
    public (int Least, int Most) Bounds { get; init; } = (0, int.MaxValue);

    /// <summary>What a number is where it is not given.</summary>
    public int Default { get; init; }

    /// <summary>Whether it may be given several times.</summary>
    public bool Repeats { get; init; }

    /// <summary>Whether it narrows a list, so that a continuation holds for one value of it only.</summary>
    public bool Filters { get; init; } = true;
}
