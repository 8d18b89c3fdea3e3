namespace Perspectives.Service.Identity;

/// <summary>A part of life in which people have offices and trades.</summary>
internal enum RoleField
{
    Government,
    Law,
    Police,
    Military,
    Business,
    Academia,
    Media,
    Arts,
    Sport,
    Health,
    Religion,
    Education,
    Trade,
}
