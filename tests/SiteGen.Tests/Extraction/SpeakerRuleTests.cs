// Table tests of who speaks: one line a kind of difficulty.
using SiteGen.Extraction;
using static SiteGen.Tests.Extraction.Articles;

namespace SiteGen.Tests.Extraction;

public class SpeakerRuleTests
{
    [Theory]
    [InlineData("Its sponsor, Kashmir member Gillian Comeau, said it was “a start”.", "Gillian Comeau")]
    [InlineData("His shadow, Petra Long, accused him of “hiding behind process”.", "Petra Long")]
    [InlineData("Cllr Brian Oller (Con, Nether Field) told them it was “a start”.", "Brian Oller")]
    [InlineData("Ian Gould KC said it was “a start”.", "Ian Gould")]
    [InlineData("Dr Yusuf Bello of the NCDC said it was “a start”.", "Yusuf Bello")]
    [InlineData("“We won,” said his daughter, Marcia Best, on Tuesday.", "Marcia Best")]
    [InlineData("“It is not over,” said its chief forecaster, Neil Armour.", "Neil Armour")]
    [InlineData("“We won,” said Ana Silva's colleague Beth Karlsson.", "Beth Karlsson")]
    [InlineData("“We won,” says 23-year-old Meera Das, who sells tea.", "Meera Das")]
    [InlineData("Leader of the Opposition Mathew Kuri termed it “evasive”.", "Mathew Kuri")]
    [InlineData("Maria and Jose Silva said they were “tired of it”.", "Maria and Jose Silva")]
    public void A_name_is_found_through_what_stands_around_it(string text, string speaker) => Assert.Equal(speaker, SpeakerOf(text));

    [Theory]
    [InlineData("“We won,” remembered Ana Silva.", "Ana Silva")]
    [InlineData("Ana Silva submitted that it would come “very shortly”.", "Ana Silva")]
    [InlineData("Ana Silva thanked the crowd but said it was “a start”.", "Ana Silva")]
    [InlineData("“They shouted, ‘Get off the roof!’” Ana Silva said.", "Ana Silva")]
    [InlineData("The conductor, Ana Silva, calls it “the loudest silence”.", "Ana Silva")]
    [InlineData("Ana Silva came. Her words: “We have written eleven letters.”", "Ana Silva")]
    [InlineData("Ana Silva spoke for Omar Said. “We do not sleep,” she quoted him as saying.", null)]
    [InlineData("Ana Silva was more upbeat: “We won.”", "Ana Silva")]
    [InlineData("“It is ours,” reads the last line of the petition.", "the last line of the petition")]
    [InlineData("Locals marched with placards that read “Trains, not tweets”.", "placards")]
    [InlineData("h|‘You can’t rehearse silence’: Ana Silva on forty years of sound", "Ana Silva")]
    [InlineData("h|River poisoned ‘for profit’, says mayor of Linden", "mayor of Linden")]
    public void A_verb_or_a_mark_ties_speaker_and_words(string text, string? speaker) => Assert.Equal(speaker, SpeakerOf(text));

    [Theory]
    [InlineData("Ana Silva met Omar Said.\nSadia Noor told the court that Mr Raza had lied. “It is over,” she said.", "Sadia Noor")]
    [InlineData("Ali Raza scored twice.\nCoach Omar Said refused to blame the toss. “It was us,” he said.", "Omar Said")]
    [InlineData("Chief Minister Omar Said left early.\nFlanked by Finance Adviser Ali Raza, he said it was “a start”.", "Omar Said")]
    [InlineData("One of the traders, Mrs Ana Silva, thanked the governor. “I begin again,” she said.", "Ana Silva")]
    [InlineData("The bench was not impressed. “That is what you said,” it told him.", "the bench")]
    [InlineData("A spokesman for the council refused to comment. It said in a statement: “We look into it.”", "the council")]
    [InlineData("Dwight Holder won. Holder's mother, Yvette, watched. “I closed my eyes,” she said.", "Holder's mother")]
    [InlineData("Omar Said visited Ali Raza. “It is over,” he said.", null)]
    [InlineData("Lin Dahl reviewed the paper.\nThe Estonian sighs. “Four is a choir,” he says.", null)]
    [InlineData("Ferrail said all trains were late. It urged passengers “to stay at home”.", "Ferrail")]
    [InlineData("Omar Said and Sadia Noor came. “It is over,” she said.", "Sadia Noor")]
    [InlineData("Judge Omar Said ruled on Friday. “One needs a calendar,” the judge wrote.", "Omar Said")]
    [InlineData("Chief Minister Omar Said came. “It is over,” the CM said.", "Omar Said")]
    [InlineData("Coach Omar Said came. Asked about Friday, the coach smiled. “If he remembers his boots.”", "Omar Said")]
    public void A_pronoun_or_an_office_means_the_one_it_can_mean(string text, string? speaker) => Assert.Equal(speaker, SpeakerOf(text));

    [Theory]
    [InlineData("A woman who lost her shop said it was “a start”.", "a woman")]
    [InlineData("The firm that built the dam said it was “a start”.", "the firm")]
    [InlineData("Raymond Tuck died. Mrs Tuck said it was “a start”.", "Tuck")]
    [InlineData("The board set a limit, a move guides called “overdue”.", "guides")]
    [InlineData("h|‘He was the song’: tributes to Ade Bright", null)]
    public void Whoever_only_stands_near_says_nothing(string text, string? speaker) => Assert.All(OnTuesday(text).Quotations, quotation => Assert.Equal(speaker, quotation.Speaker));

    [Theory]
    [InlineData("The broadcaster TV Two quoted a former engineer as calling it “a house of cards”.", "a former engineer", "TV Two")]
    [InlineData("Mr Iyer had said he was “not a magician”, but his ally Vijay Nair disagreed, an aide said.", "Iyer", null)]
    public void Words_are_passed_on_only_by_who_passes_them_on(string text, string speaker, string? relayedBy)
    {
        var quotation = Assert.Single(OnTuesday(text).Quotations);

        Assert.Equal((speaker, relayedBy), (quotation.Speaker, quotation.RelayedBy));
    }

    [Fact]
    public void A_plural_possessive_closes_no_single_mark() =>
        Assert.Equal("The farmers’ demands are fair and we’ll meet them,", Assert.Single(OnTuesday("‘The farmers’ demands are fair and we’ll meet them,’ Ana Silva said.").Quotations).Text);

    [Theory]
    [InlineData("de", "„Das Geld ist weg“, sagte Bürgermeisterin Katharina Wessel.", "Katharina Wessel")]
    [InlineData("de", "Der Vorsitzende Jörg Amrhein kam. „Das lernt man nicht“, so Amrhein, „auch nicht im Rathaus.“", "Jörg Amrhein")]
    [InlineData("fr", "« Je n’ai pas dormi cette nuit », sourit Élodie Garnier, 34 ans.", "Élodie Garnier")]
    [InlineData("es", "El ministro, Ignacio Belmonte, aseguró que la decisión «no tiene marcha atrás».", "Ignacio Belmonte")]
    [InlineData("es", "«Nos quitan el tren», lamentó el alcalde, Julián Ortega.", "Julián Ortega")]
    [InlineData("de", "„Das Geld ist wirklich weg“, sagte Bürgermeister Weber.", null)]
    [InlineData("fr", "« Je n’ai pas dormi cette nuit », explique-t-il.", null)]
    public void Other_languages_have_the_plain_forms(string language, string text, string? speaker) => Assert.Equal(speaker, Assert.Single(Extract(text, Tuesday, language).Quotations).Speaker);

    [Theory]
    [InlineData("“No comment,” beamed Ana Silva.", "Ana Silva")]
    [InlineData("“No comment,” Ana Silva grimaced.", "Ana Silva")]
    [InlineData("Ana Silva liked to say it was “for the library”.", "Ana Silva")]
    [InlineData("“Will there be books?” Ana Silva is said to have replied.", "Ana Silva")]
    [InlineData("Ana Silva, who was not there, points out that it was done with a care “that nobody could copy”.", "Ana Silva")]
    [InlineData("As Ana Silva put it, “nobody came”.", "Ana Silva")]
    [InlineData("Observing that “nobody is above the law”, the Kerala High Court on Tuesday dismissed it.", "Kerala High Court")]
    [InlineData("The Standard newspaper quoted Ana Silva on Friday as saying that it was “old”.", "Ana Silva")]
    [InlineData("Ana Silva hit back: “That is the third time.”", "Ana Silva")]
    [InlineData("A trader, who identified himself as Blessing, said it was “old”.", "Blessing")]
    public void The_shape_of_the_clause_tells_the_speaker(string text, string speaker) => Assert.Equal(speaker, SpeakerOf(text));

    [Theory]
    [InlineData("“We won,” said the cashier, Ana Silva.", "Ana Silva")]
    [InlineData("Its spokesperson, Lerato van der Merwe, said it was “old”.", "Lerato van der Merwe")]
    [InlineData("Her management company, StrideRight BV, said it was “old”.", "StrideRight BV")]
    [InlineData("But his neighbour, retired teacher Ana Silva, said it was “old”.", "Ana Silva")]
    public void A_name_between_commas_is_the_phrase_before_it(string text, string speaker) => Assert.Equal(speaker, SpeakerOf(text));

    [Theory]
    [InlineData("Federal Minister for Water Omar Said came. The minister said it was “old”.", "Omar Said")]
    [InlineData("Hajia Sadia Noor, a barrister, came. The lawyer said it was “old”.", "Sadia Noor")]
    [InlineData("Omar Said met Ana Silva in Lagos. The driver said it was “old”.", null)]
    [InlineData("Minister Omar Said met Minister Ali Raza. They ate. The minister said it was “old”.", null)]
    [InlineData("A federal judge called it “old”.\nU.S. District Judge Ana Silva ruled on Friday.", "Ana Silva")]
    [InlineData("Ana Silva was sent off.\n“I am sorry,” the striker said.", "Ana Silva")]
    [InlineData("Ana Silva passed to Beth Karlsson before Wren Pratt scored.\n“I am sorry,” the 34-year-old said.", null)]
    [InlineData("Bradwell City Council met. The council said it was “old”.", "Bradwell City Council")]
    public void An_office_an_epithet_or_a_body_is_the_one_the_text_has_named(string text, string? speaker) => Assert.Equal(speaker, SpeakerOf(text));

    [Theory]
    [InlineData("Ana Silva laughed.\n“It was me,” she says.", "Ana Silva")]
    [InlineData("Ana Silva refused to condemn her player. “She is twenty. She has robbed no bank.”", "Ana Silva")]
    [InlineData("Omar Said spoke.\nBut the monarch, who spoke in Yoruba, faulted him. “He came too late,” he fumed.", null)]
    [InlineData("Ana Silva spoke. An official warned her that it was over. “Will there be books?” she asked.", null)]
    [InlineData("Omar Said spoke.\nI share a bench with Wrenna, a midwife, and a boy. “If it falls, I fall,” he says.", null)]
    [InlineData("Omar Said testified that his boss had rung and told him: “Forget the book.”", null)]
    public void A_pronoun_means_whoever_is_in_focus_or_nobody(string text, string? speaker) => Assert.Equal(speaker, SpeakerOf(text));

    [Theory]
    [InlineData("“Two keys,” Omar Said told the court.\n“How many?” asked Ana Silva.\n“Two, I believe.”\n“Which is it?”", "Omar Said|Ana Silva|Omar Said|Ana Silva")]
    [InlineData("“How many?” asked Ana Silva.\n“Two, I believe.”", "Ana Silva|")]
    [InlineData("Singer Ana Silva talks to us.\nHow did it begin?\n“With a bus ride to the sea.”\nWere you afraid?\n“I was too young to be.”\nWhat next?\n“A story with a ghost in it.”", "Ana Silva|Ana Silva|Ana Silva")]
    [InlineData("h|‘You betrayed them’: carer jailed\nJudge Ana Silva read it out. ‘You betrayed them,’ she told him.", "Ana Silva|Ana Silva")]
    public void Turns_answers_and_headlines_are_somebodys(string text, string speakers) => Assert.Equal(speakers.Split('|'), OnTuesday(text).Quotations.Select(quotation => quotation.Speaker ?? ""));

    [Theory]
    [InlineData("“We are proud of it,” Minister of Economic Affairs Jens Pohlandt said.")]
    [InlineData("Aldwych said it was “a start”.")]
    [InlineData("Ana Silva spoke.\nIt rained.\nIt was late.\nNobody came.\n“We won,” she said.")]
    [InlineData("The trawler Naomh Éanna told a story “nobody likes to hear”.")]
    public void A_speaker_of_whom_no_rule_is_sure_is_nobody(string text)
    {
        var quotation = Assert.Single(OnTuesday(text).Quotations);

        Assert.Null(quotation.Speaker);
        Assert.InRange(quotation.Origin.Confidence, ArticleExtraction.ShownFrom, 1);
    }

    [Fact]
    public void A_name_right_behind_the_marks_may_be_the_speaker() => Assert.Equal(
        ["Omar Said", null], OnTuesday("“There are 4,112 manholes in the town, and all of them have lids,” Omar Said told the court.\n“And should people who walk there carry a map of all the others with them?” Justice Ana Silva shot back.").Quotations.Select(quotation => quotation.Speaker));

    [Fact]
    public void An_essay_does_not_speak_for_whoever_got_it_back() =>
        Assert.Null(SpeakerOf("Sir Nigel Oduya remembered being handed an essay on which she had written only “not this year”."));

    [Theory]
    [InlineData("The inquest continues.")]
    [InlineData("Lights did not work for a year, inquest told.")]
    public void What_states_nothing_is_no_statement(string text) => Assert.Empty(OnTuesday(text).Statements);

    private static string? SpeakerOf(string text) => Assert.Single(OnTuesday(text).Quotations).Speaker;
}
