using Microsoft.ML.OnnxRuntime;

namespace Perspectives.Reading;

/// <summary>ONNX Runtime writes its own lines to the standard error of whoever has loaded it. What goes wrong comes as an exception as well, which is told in words of ours.</summary>
internal static class RuntimeLog
{
    public const OrtLoggingLevel Level = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL;

    /// <summary>For what belongs to no session.</summary>
    public static void Silence() => OrtEnv.Instance().EnvLogLevel = Level;
}
