using System.Security.Cryptography;
using System.Text;

namespace Perspectives.Service.Rendering.Page;

/// <summary>The beginning of a page that needs nothing but itself.</summary>
internal static class PageHead
{
    /// <summary>Lets in this style and nothing else: no script, no picture, no request.</summary>
    public static string PolicyOf(string css) =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)))}'; base-uri 'none'; form-action 'none'";

    /// <summary>Up to the body, which is open.</summary>
    /// <param name="output">The page.</param>
    /// <param name="title">Fixed words of ours.</param>
    /// <param name="css">The page's only style.</param>
    public static void Write(TextWriter output, string title, string css) => output.WriteLine(
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{PolicyOf(css)}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <title>{title}</title>
        <style>{css}</style>
        </head>
        <body>
        """);
}
