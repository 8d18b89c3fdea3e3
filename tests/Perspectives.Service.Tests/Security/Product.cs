using System.Reflection;
using Perspectives.Articles;
using Perspectives.Cli;

namespace Perspectives.Service.Tests.Security;

/// <summary>What is delivered, for tests that look at all of it.</summary>
internal static class Product
{
    public static Assembly Library { get; } = typeof(Article).Assembly;

    public static Assembly Service { get; } = typeof(ServiceOptions).Assembly;

    public static Assembly CommandLine { get; } = typeof(CommandLine).Assembly;

    public static IReadOnlyList<Assembly> Assemblies { get; } = [Library, Service, CommandLine];
}
