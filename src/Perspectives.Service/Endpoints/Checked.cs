using System.Diagnostics.CodeAnalysis;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints;

/// <summary>What was read of a request, or why it could not be.</summary>
internal readonly record struct Checked<T>
{
    private Checked(T? value, Problem? problem) => (Value, Problem) = (value, problem);

    public T? Value { get; }

    public Problem? Problem { get; }

    public static implicit operator Checked<T>(T value) => new(value, null);

    public static implicit operator Checked<T>(Problem problem) => new(default, problem);

    public bool IsValid([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Problem? problem)
    {
        (value, problem) = (Value, Problem);
        return Problem is null;
    }
}
