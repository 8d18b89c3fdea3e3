using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>Common first names by the gender of nearly all who bear them; names that both bear (Alex, Kim, Jordan, Andrea) are left out.</summary>
internal static class FirstNames
{
    private static readonly Lexicon Male = Lexicon.Of("""
        aaron abdul abdullah abraham adam adrian ahmed ahmad alan albert alejandro alexander alexei alfred ali alistair allan allen alfonso amir anders andreas
        andrew andrei andrzej angus anthony antonio antony anwar archie arjun arnold arthur arturo ashraf augustin barack barry bart ben benjamin benedict
        bernard bernie bill billy bob bobby boris brad bradley brendan brett brian bruce bruno bryan byron caleb callum calvin carl carlos cedric cesar charles
        chad chester chinedu christian christoph christopher chuck clarence claude clive colin conor craig curtis cyril cyrus damian damien dan daniel danny darren
        dave david davy dean declan denis dennis derek desmond diego dieter dimitri dirk dmitri dominic don donald doug douglas duncan dwight ed eddie edgar
        eduardo edward edwin elijah elliott emeka emilio emmanuel emmett eric erik ernest ernesto ethan eugene evan everett fabricio felipe felix ferdinand
        fernando festus fidel finn francesco francis francisco frank franklin fred frederick fritz gabriel gareth garry gary gavin gene geoff geoffrey george
        gerald gerard gerardo gilbert giovanni glenn gordon graham grant greg gregory guillermo gus gustavo guy hamid hank hans harold harry hassan hector
        henrik henry herbert herman hernan hernán hiroshi horst howard hubert hugh hugo hussein ian ibrahim ignacio igor isaac ismail ivan jack jacob jacques jaime
        jake jakob james jan jared jason javier jay jean-claude jeff jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joaquin joaquín joe joel john johnny jon
        jonas jonathan jorge jose josé joseph josef josh joshua juan julian julio jürgen justin kamal karim karl keith ken kenneth kenji kevin khalid klaus
        kofi konstantin kurt kwame kyle lamar lance lars larry laurence lawrence lee-roy len leo leon leonard leonid leroy liam lionel lloyd logan lorenzo lou louis
        luca lucas ludwig luigi luis luiz lukas luke magnus malcolm manuel marc marcel marco marcos marcus mario mark markus martin marvin mateo matt matteo
        matthew matthias maurice mauricio max maxim mehmet michael miguel mike mikhail miles milos mitch mitchell mitt mohamed mohammad mohammed moritz moses muhammad
        murray mustafa nathan nathaniel naveen neil nelson nicholas nick nicolas nigel nikolai noah noel norman oleg oliver olivier omar orlando oscar osman
        otto owen pablo paolo pascal pat-rick patrick paul pavel pedro percy pete peter petr phil philip philippe phillip pierre piotr rafael raheem rahul raj rajesh
        ralph ramesh ramon raul raúl ray raymond reginald rene rené reza ricardo richard rick robert roberto rod roderick rodney rodrigo roger roland
        rolf ron ronald ross roy ruben rubén rudolf rudy rupert russell ryan salvador samuel sanjay santiago saul scott sean sebastian serge sergei sergey seth
        shaun sid sidney simon sipho spencer stan stanley stefan stephen steve steven stewart stuart sunil sven takashi ted terence terrence terry-lee thabo theodore thomas
        tim timothy tobias todd tom tomas tommy tony travis trevor tunde umar vernon victor vijay vincent vikram vladimir volker wade walter warren wayne werner
        wilfred wilhelm will william willie winston wolfgang xavier yakubu yaw yusuf zachary zoran
        """);

    private static readonly Lexicon Female = Lexicon.Of("""
        abigail ada adele adriana agatha agnes aisha alexandra alexandria alice alicia alison allison alyssa amanda amara amber amelia amina amy ana anastasia
        andrea-marie angela angelica angelina angie anita anja ann anna anne annette annie antonia april ariana astrid audrey ava ayesha barbara beata beatrice beatriz becca becky
        belinda bella bernadette bernice beth bethany betty beverly bianca birgit bonnie brenda briana bridget brigitte brittany camila camilla candice carla
        carly carmen carol carole carolina caroline carolyn carrie catherine cathy cecilia celeste celia chantal charlotte chelsea cheryl chiara chidinma chloe chloé
        christina christine cindy claire clara claudia colleen constance cora courtney crystal cynthia daisy dana-marie danielle daphne dawn deborah debra deirdre delia
        denise diana diane dolores donna dora doreen doris dorothy edith edna efua eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen
        elsa elsie emilia emily emma erica erika erin esmeralda ester esther estelle ethel eugenia eva eve evelyn faith fathima fatima fatou felicia fiona flora florence
        frances francesca frida frieda gabriela gabrielle gail geraldine gertrude gillian gina giulia gladys gloria grace greta gretchen gwen hadiza hannah harriet
        hazel heather heidi helen helena helga henrietta hilary hilda hillary holly ida ida-may ines inés inga ingrid irene irina iris irma isabel isabella isabelle
        ivana ivy jackie jacqueline jana jane janet janice janine jasmine jeanette jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine josephina
        joy joyce juanita judith judy julia julie juliet julieta karen karin karina kate katharina katharine katherine kathleen kathryn kathy katia katie katrina kavita kayla
        keisha kelly-ann kendra kimberly kirsten kristen kristin kristina lakshmi latoya laura lauren laurie leah leila lena leticia lidia lillian lily linda lindsay lisa liz
        lois lola lorena loretta lorna lorraine louisa louise lucia lucía lucille lucy luisa lydia lynn mabel madeleine madeline magdalena maggie mairead malala mandy manuela
        margaret margarita margot marguerite maria maría mariam marian mariana marianne marie mariko marina marissa marjorie marlene marta martha martina mary
        maryam matilda maureen maya meera megan meghan melanie melissa mercedes meredith mia micaela michelle mildred millicent mina minnie miranda miriam moira mollie molly monica
        monika monique muriel myra nadia nadine nancy naomi natalia natalie natasha neema nicola nicole nina noor nora noreen norma olga olivia pamela patricia
        paula pauline peggy penelope penny petra philippa phoebe phyllis pilar polly priscilla priya rachel ramona rebecca regina remedios renata rhonda rita
        roberta rosa rosalind rose rosemary rosie roxanne ruth sabrina sadie sally samantha sandra sara sarah saoirse selma serena shabana shannon sharon shazia sheila
        shelley sherry shirley silvia sofia sonia sonja sophia sophie stacey stella stephanie sue sunita susan susanna susanne suzanne sybil sylvia tabitha tamara tania
        tanya tara tatiana teresa tess tessa thandeka thelma theresa therese tiffany tina tracey trish trudy ulrike una ursula valentina valeria valerie vanessa vera verónica veronica
        victoria viola violet virginia vivian vivienne wanda wendy wilhelmina winifred yasmin yolanda yvette yvonne zahra zainab zara zoe zoë
        """);

    public static Gender GenderOf(ReadOnlySpan<char> name) =>
        Male.Has(name) ? Gender.Male : Female.Has(name) ? Gender.Female : Gender.Unknown;
}
