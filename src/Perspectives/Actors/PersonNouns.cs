using Perspectives.Actors.Names;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>Common nouns for one person. Those made with "-man", "-woman", "-ist" and "-ian" need no list.</summary>
internal static class PersonNouns
{
    private static readonly Lexicon Nouns = Lexicon.Of("""
        academic accountant activist actor actress adviser advisor advocate agent aide ally analyst applicant architect artist assistant athlete attacker attorney author
        baker banker barber bishop blogger boss boy boyfriend brother builder buyer campaigner candidate captain caretaker carer caterer chancellor
        chef chief child citizen cleaner cleric client clerk coach colleague columnist commander commentator commissioner competitor consultant contractor
        coordinator correspondent councillor counsel cousin critic customer dad daughter dealer defendant defender delegate democrat dentist deputy designer
        detainee detective developer diplomat director doctor donor driver driver-owner economist editor elder employee employer engineer entrepreneur envoy
        executive expert farmer father fellow filmmaker fisher founder friend gardener girl girlfriend governor graduate grandfather grandmother grower guard guest
        guide head historian host husband inspector insider instructor inventor investigator investor inmate judge juror king laborer labourer
        lawmaker lawyer leader lecturer lender liberal local manager mayor medic member mentor merchant migrant miner minister mother mum musician
        negotiator neighbor neighbour neurologist newcomer nurse observer occupant officer official onlooker operator opponent organiser organizer owner painter parent
        parishioner partner passenger passer-by pastor patient pensioner person photographer pilot player plumber poet porter president priest principal prisoner
        professor programmer prosecutor protester proprietor publisher pupil queen rabbi reader rebel refugee reporter representative republican researcher resident
        retiree reviewer rival sailor scholar scientist secretary seller senator sergeant sheriff shopkeeper singer sister skipper soldier solicitor son source speaker
        specialist spokesperson sponsor staffer stranger student supervisor supporter surgeon survivor suspect teacher teenager tenant thinker tourist trader
        trainer traveller traveler trustee tutor uncle user veteran victim villager viewer visitor voter waiter waitress warden widow widower wife winner
        witness worker writer youngster youth barrister broadcaster novelist presenter playwright striker goalkeeper referee surveyor magistrate relative niece nephew
        grandson granddaughter commuter trucker transporter skeptic sceptic whistleblower undertaker cyclist angler
        nominee challenger incumbent contender frontrunner appointee legislator backbencher peer tycoon billionaire millionaire broker pollster shareholder stakeholder landlord landlady
        homeowner householder landowner leaseholder freeholder ambassador consul archbishop cardinal imam monk nun vicar prince princess mediator arbitrator administrator registrar
        treasurer auditor controller comptroller curator conductor composer dancer astronaut astronomer forecaster cop constable lieutenant colonel admiral bystander breeder rancher
        logger winemaker brewer restaurateur hotelier grocer butcher skater swimmer runner wrestler boxer bowler quarterback midfielder jockey recruiter freelancer intern
        apprentice trainee ranger firefighter lifeguard paramedic midwife psychiatrist teen adult mourner worshipper pilgrim marcher demonstrator rioter docker welder roofer mechanic
        influencer gamer hacker coder commenter respondent interviewee caller pedestrian biker rider hiker trekker climber camper skier rower diver surfer herder shepherd beekeeper
        insurgent fighter militant hostage captive evacuee heir descendant twin sibling spouse fiancé fiancée roommate housemate classmate teammate stepfather stepmother orphan
        signatory petitioner plaintiff appellant claimant litigant complainant accuser informant informer
        """);

    /// <summary>By country, faith or party, where "-ian" does not say it.</summary>
    private static readonly Lexicon OfPlaces = Lexicon.Of("""
        american african european german mexican korean catalan briton scot dane swede finn pole turk greek spaniard slovak czech croat serb afghan uzbek kazakh thai israeli iraqi pakistani
        bangladeshi kuwaiti saudi texan californian minnesotan ohioan muslim jew catholic quaker democrat republican conservative tory socialist liberal
        """);

    private static readonly Lexicon Male = Lexicon.Of("husband father brother son uncle nephew grandfather grandson dad boyfriend widower boy man king waiter actor stepfather fiancé landlord prince monk");
    private static readonly Lexicon Female = Lexicon.Of("wife mother sister daughter aunt niece grandmother granddaughter mum mom girlfriend widow girl woman queen waitress actress stepmother fiancée landlady princess nun");

    private static readonly Lexicon OfficesOfMen = Lexicon.Of("chairman spokesman congressman alderman councilman freshman ombudsman king actor landlord");

    /// <summary>Whether a woman may be called so as well.</summary>
    public static bool IsOfficeOfMen(ReadOnlySpan<char> word) => OfficesOfMen.Has(word);

    /// <summary>The gender that the word itself says: "husband", "policewoman".</summary>
    public static Gender GenderOf(ReadOnlySpan<char> word)
    {
        if (Female.Has(word) || word.EndsWith("woman", StringComparison.OrdinalIgnoreCase))
            return Gender.Female;
        return Male.Has(word) || word.EndsWith("man", StringComparison.OrdinalIgnoreCase) ? Gender.Male : Gender.Unknown;
    }

    /// <summary>Whether the word with a capital says where somebody is from, or to what he belongs: "the Catalan", "the Nigerian".</summary>
    public static bool IsOfPlace(ReadOnlySpan<char> word) => word is [>= 'A' and <= 'Z', ..] && (OfPlaces.Has(word) || (word.EndsWith("ian", StringComparison.Ordinal) && word is not "Guardian"));

    /// <summary>Whether it is such a noun and no first name as well: where it has a capital before a name, it is no part of that.</summary>
    public static bool IsOnlyNoun(ReadOnlySpan<char> word) => Has(word) && FirstNames.GenderOf(word) == Gender.Unknown;

    public static bool Has(ReadOnlySpan<char> word) => Nouns.Has(word) || DescriptionKind.IsPerson(word);
}
