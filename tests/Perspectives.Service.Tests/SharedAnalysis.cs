using Microsoft.Extensions.Options;
using Perspectives.Service.Analysis;

namespace Perspectives.Service.Tests;

/// <summary>The language model, loaded once for all tests of the assembly.</summary>
internal static class SharedAnalysis
{
    public static ArticleAnalysis Instance { get; } = new(Options.Create(new ServiceOptions { Threads = 2 }));
}
