namespace Perspectives.Reading;

/// <summary>What a name stands for, as the language model's tagger sees it; the order is that of its labels.</summary>
public enum EntityKind : byte
{
    None,
    Person,
    Organization,

    /// <summary>A country, city or other place that can act.</summary>
    Place,

    /// <summary>People by nationality, faith or party ("Republicans").</summary>
    Group,
}
