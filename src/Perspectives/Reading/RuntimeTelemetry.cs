using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;

namespace Perspectives.Reading;

/// <summary>
/// ONNX Runtime's own builds tell its maker how they are used, and keep a number of the machine on the disk, unless they are told not to before their first
/// call. Nothing leaves the machine here.
/// </summary>
internal static class RuntimeTelemetry
{
    private const string Off = "ORT_DISABLE_TELEMETRY";

    private delegate int SetVariable([MarshalAs(UnmanagedType.LPUTF8Str)] string name, [MarshalAs(UnmanagedType.LPUTF8Str)] string value, int overwrites);

    /// <summary>Turns it off, before any session is made.</summary>
    public static void Disable()
    {
        // The C library, which the runtime asks, is not told of what .NET sets outside of Windows.
        if (OperatingSystem.IsWindows())
            Environment.SetEnvironmentVariable(Off, "1");
        else if (NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "setenv", out var address))
            Marshal.GetDelegateForFunctionPointer<SetVariable>(address)(Off, "1", overwrites: 0);
        OrtEnv.Instance().DisableTelemetryEvents();
    }
}
