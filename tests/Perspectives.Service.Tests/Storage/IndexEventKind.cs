namespace Perspectives.Service.Tests.Storage;

public enum IndexEventKind
{
    Accept,
    AcceptAndPublish,

    /// <summary>Publishes what was accepted last, if it waits.</summary>
    Publish,

    /// <summary>Fails what was accepted last, if it waits.</summary>
    Fail,
    Delete,
}
