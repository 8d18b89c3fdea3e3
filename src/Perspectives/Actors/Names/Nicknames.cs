using System.Collections.Frozen;

namespace Perspectives.Actors.Names;

/// <summary>First names that are short for another: "Kate" and "Katherine".</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, FrozenSet<int>> Groups = GroupsByName(
        "alexander alex sandy", "alexandra alex sandra", "andrew andy drew", "anthony tony", "arthur art", "barbara barb", "benjamin ben benny", "bernard bernie",
        "catherine katherine kathryn cathy kathy kate katie", "charles charlie chuck", "christine christina chris tina", "christopher chris", "clifford cliff",
        "daniel dan danny", "david dave", "deborah debbie deb", "donald don donny", "dorothy dot", "douglas doug", "edward ed eddie ted ned", "eleanor ellie nell",
        "elizabeth liz lizzie beth betty eliza", "eugene gene", "florence flo", "frances fran", "francis frank", "frederick fred freddie", "geoffrey jeffrey geoff jeff",
        "gerald gerry jerry", "gregory greg", "harold harry hal", "henry harry hank", "jacob jake", "jacqueline jackie", "james jim jimmy jamie", "jennifer jenny jen",
        "jessica jess", "john jack johnny", "jonathan jon", "joseph joe joey", "joshua josh", "judith judy", "kenneth ken kenny", "kimberly kim", "lawrence laurence larry",
        "leonard len lenny", "margaret maggie meg peggy", "matthew matt", "michael mike mick mickey", "mitchell mitch", "nathaniel nathan nate", "nicholas nick nicky",
        "pamela pam", "patricia pat patty tricia trish", "patrick pat paddy", "peter pete", "philip phillip phil", "raymond ray", "rebecca becky",
        "richard rich rick dick ricky", "robert rob robbie bob bobby bert", "ronald ron ronnie", "rosemary rosie", "russell russ", "samantha sam", "samuel sam sammy",
        "sebastian seb", "stephen steven steve", "stuart stewart stu", "susan suzanne sue susie", "teresa theresa terry tess", "terence terry", "theodore ted teddy",
        "thomas tom tommy", "timothy tim", "valerie val", "victoria vicky", "vincent vince", "walter walt", "william will bill billy willie", "zachary zach");

    /// <summary>Whether both can be first names of one person: one of them short for the other, or both for a third.</summary>
    public static bool AreOne(string left, string right) =>
        Groups.TryGetValue(left, out var groups) && Groups.TryGetValue(right, out var others) && groups.Overlaps(others);

    private static FrozenDictionary<string, FrozenSet<int>> GroupsByName(params string[] groups) =>
        groups.SelectMany((group, number) => group.Split(' ').Select(name => (Name: name, Number: number)))
            .GroupBy(one => one.Name, one => one.Number, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(names => names.Key, names => names.ToFrozenSet(), StringComparer.OrdinalIgnoreCase);
}
