using System.Diagnostics;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Perspectives.Azurite;

/// <summary>The packages that tests/package-lock.json names, installed beside it when a test first needs them.</summary>
internal static class NpmPackages
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    public static string Folder { get; } = typeof(NpmPackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "NpmFolder").Value!;

    public static string Azurite { get; } = Path.Combine(Folder, "node_modules", "azurite", "dist", "src", "azurite.js");

    /// <summary>npm writes its own copy of the lock file last; one older than ours is of another installation.</summary>
    private static bool Installed
    {
        get
        {
            var done = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
            return done.Exists && done.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")) && File.Exists(Azurite);
        }
    }

    /// <summary>Installs them if they are not there, once, also where several test programs start at the same time.</summary>
    public static async Task InstallAsync(NodePrograms programs, CancellationToken cancellationToken)
    {
        if (Installed)
            return;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Deadline);
        await using var turn = await TakeTurnAsync(deadline.Token);
        if (!Installed)
            await RunNpmAsync(programs, deadline.Token);
    }

    private static async Task<FileStream> TakeTurnAsync(CancellationToken cancellationToken)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Folder)))[..16];
        var path = Path.Combine(Path.GetTempPath(), $"perspectives-npm-{name}.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(BetweenLooks, cancellationToken);
            }
        }
    }

    private static async Task RunNpmAsync(NodePrograms programs, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(programs.Npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var npm = Process.Start(start)!;
        try
        {
            var output = npm.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = npm.StandardError.ReadToEndAsync(cancellationToken);
            await npm.WaitForExitAsync(cancellationToken);
            if (npm.ExitCode != 0)
                throw new InvalidOperationException($"'npm ci' in {Folder} ended with {npm.ExitCode}:{Environment.NewLine}{await output}{await errors}");
        }
        finally
        {
            if (!npm.HasExited)
                npm.Kill(entireProcessTree: true);
        }
    }
}
