using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using System.Security;

namespace Perspectives.Cli.Doctor;

/// <summary>Instructions of the processor on which the model's speed depends.</summary>
internal static class ProcessorFeatures
{
    private const string LinuxDescription = "/proc/cpuinfo";

    public static IReadOnlyList<(string Name, bool IsSupported)> All => AdvSimd.IsSupported
        ? [("AdvSIMD", true), ("dot product", Dp.IsSupported)]
        : [("AVX2", Avx2.IsSupported), ("AVX-512", Avx512F.IsSupported), ("VNNI", HasVnni)];

    public static bool IsFast => Avx2.IsSupported || AdvSimd.IsSupported;

    // .NET knows the AVX form only; the AVX-512 form, which the model's arithmetic uses where it can, is told by the system.
    private static bool HasVnni => AvxVnni.IsSupported || (Avx512F.IsSupported && SystemNames("avx512_vnni"));

    private static bool SystemNames(string feature)
    {
        try
        {
            return File.Exists(LinuxDescription) && File.ReadLines(LinuxDescription).Any(line => line.Contains(feature, StringComparison.Ordinal));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or SecurityException)
        {
            return false;
        }
    }
}
