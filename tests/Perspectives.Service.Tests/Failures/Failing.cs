using System.Reflection;

namespace Perspectives.Service.Tests.Failures;

/// <summary>Makes services of which every call fails.</summary>
public class Failing : DispatchProxy
{
    private Func<Exception> _failure = null!;

    /// <typeparam name="T">An interface.</typeparam>
    /// <param name="failure">What every call throws.</param>
    public static T Of<T>(Func<Exception> failure)
        where T : class
    {
        var service = Create<T, Failing>();
        ((Failing)(object)service)._failure = failure;
        return service;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw _failure();
}
