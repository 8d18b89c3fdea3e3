namespace Perspectives.Service;

/// <summary>Why the system does not let a file or folder be used. Its own words name paths that the caller has never heard of, and leave to guess what to do.</summary>
internal static class FileFault
{
    /// <summary>The number by which an exception says that a file is where a folder is wanted.</summary>
    public const int Exists = 17;

    // Numbers of Linux and macOS, and behind them those of Windows where it has one for the same.
    private const int NotPermitted = 1;
    private const int Faulty = 5;
    private const int NoDevice = 6;
    private const int Locked = 11;
    private const int LockedOnMac = 35;
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int Busy = 16;
    private const int ExistsOnWindows = unchecked((int)0x80070050);
    private const int TooLarge = 27;
    private const int Full = 28;
    private const int FullOnWindows = unchecked((int)0x80070070);
    private const int OnlyRead = 30;
    private const int TooLong = 36;
    private const int Quota = 122;

    /// <returns>A part of a sentence, without its full stop: "the disk is full".</returns>
    public static string Describe(Exception refused) => refused switch
    {
        UnauthorizedAccessException or IOException { HResult: NotPermitted } => "this user may not, or it is a folder where a file is wanted",
        FileNotFoundException or DirectoryNotFoundException or DriveNotFoundException => "there is no such place, or none can be made there",
        PathTooLongException or IOException { HResult: TooLong } => "its name is too long",
        IOException { HResult: Exists or ExistsOnWindows } => "there is a file of that name already",
        IOException { HResult: Locked or LockedOnMac or SharingViolation or Busy } => "another program uses it",
        IOException { HResult: Full or FullOnWindows or Quota } => "there is no room left on its disk",
        IOException { HResult: TooLarge } => "it is larger than its disk takes",
        IOException { HResult: OnlyRead } => "its disk can only be read",
        IOException { HResult: Faulty } => "its disk or device answers with an error",
        IOException { HResult: NoDevice } => "its device is not there",
        _ => $"the system says: {refused.Message.Split(" : '")[0].TrimEnd('.')}",
    };
}
