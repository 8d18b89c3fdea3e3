namespace Perspectives.Service.Identity;

internal static class RoleFieldExtensions
{
    private static readonly HashSet<(RoleField, RoleField)> Near =
    [
        (RoleField.Government, RoleField.Law), (RoleField.Government, RoleField.Military), (RoleField.Government, RoleField.Business),
        (RoleField.Government, RoleField.Academia), (RoleField.Government, RoleField.Police), (RoleField.Law, RoleField.Police),
        (RoleField.Law, RoleField.Academia), (RoleField.Police, RoleField.Military), (RoleField.Business, RoleField.Academia),
        (RoleField.Business, RoleField.Media), (RoleField.Business, RoleField.Trade), (RoleField.Academia, RoleField.Health),
        (RoleField.Academia, RoleField.Education), (RoleField.Academia, RoleField.Media), (RoleField.Media, RoleField.Arts),
    ];

    /// <summary>Whether one person often has trades of both: a prosecutor becomes a minister, a nurse hardly a goalkeeper.</summary>
    public static bool IsNear(this RoleField one, RoleField other) => one == other || Near.Contains((one, other)) || Near.Contains((other, one));
}
