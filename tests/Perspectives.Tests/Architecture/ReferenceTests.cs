using System.Reflection;
using Perspectives.Articles;

namespace Perspectives.Tests.Architecture;

/// <summary>The library is text in, perspectives out: a host's packages in it would reach everybody who uses it.</summary>
public sealed class ReferenceTests
{
    private static readonly string[] Hosts = ["Azure", "Microsoft.Azure", "Microsoft.AspNetCore", "Microsoft.Extensions.Hosting", "Grpc", "Spectre.Console", "System.CommandLine", "Perspectives."];

    [Fact]
    public void Library_references_no_cloud_no_web_and_no_console_directly_or_through_others()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Collect(typeof(Article).Assembly, seen);
        Assert.Contains("Microsoft.ML.OnnxRuntime", seen);
        Assert.DoesNotContain(seen, name => Hosts.Any(host => name.StartsWith(host, StringComparison.Ordinal)));
    }

    private static void Collect(Assembly assembly, HashSet<string> seen)
    {
        foreach (var reference in assembly.GetReferencedAssemblies())
        {
            // The framework's own assemblies reference only each other.
            if (seen.Add(reference.Name!) && !reference.Name!.StartsWith("System.", StringComparison.Ordinal))
                Collect(Assembly.Load(reference), seen);
        }
    }

    [Fact]
    public void Library_prints_nothing() =>
        Assert.DoesNotContain("System.Console", typeof(Article).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!), StringComparer.Ordinal);
}
