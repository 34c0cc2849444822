// The small words of English: what they do in a sentence.
namespace SiteGen.Extraction.Words;

internal static class Grammar
{
    public static IEnumerable<(string Words, WordClass Classes)> Lists { get; } =
    [
        ("the a an this that these those his her its their our my your some any every each no another both several many few most all such", WordClass.Determiner | WordClass.Opener),
        ("he she they it who we i you", WordClass.Pronoun | WordClass.Opener),
        ("him them us me himself herself themselves itself what which whose there here", WordClass.Opener),
        ("of in on at by for from with to about after before during under over between among against into through near since until towards toward across along around without within outside inside via per despite amid behind beyond off onto upon like as than", WordClass.Preposition | WordClass.Opener),
        ("and but or nor yet so while whereas although though because if when where unless whether that once", WordClass.Conjunction | WordClass.Opener),
        ("has have had having do does did would could should might must can may shall", WordClass.Auxiliary | WordClass.Opener),
        ("is are was were be been being am", WordClass.Being | WordClass.Opener),
        ("was were had did", WordClass.Past),
        ("will shall would won't to-be due set expected scheduled planned plans slated going poised tomorrow upcoming coming ahead deadline", WordClass.Future),
        ("also later then now again further still just only even already earlier repeatedly once ever never always often soon recently yesterday today meanwhile however instead reportedly allegedly too both", WordClass.Adverb | WordClass.Opener),
        ("tomorrow tonight therefore moreover furthermore nevertheless nonetheless otherwise thus hence perhaps maybe indeed overall not none nothing nobody everyone everybody someone somebody anyone yes well how why according asked speaking citing following based given compared adding last next early late mid first second third other others more less much one two three four five six seven eight nine ten eleven twelve hundreds thousands dozens "
            + "rival fellow new old former current local national foreign international global central public private federal provincial official total average nearly about almost roughly approximately additional further let please thank thanks dear sources reports figures data results rules talks prices sales shares profits exports imports inflation police protesters officials residents voters workers critics experts analysts scientists researchers economists doctors teachers students farmers traders investors witnesses relatives rescuers villagers people men women children families members leaders lawmakers", WordClass.Opener),
        ("all new old national foreign international global central public private federal provincial local first", WordClass.NameOpener),
        ("first second third fourth Christmas Boxing New weekend yesterday today tonight tomorrow last next this previous coming end start beginning in within following a an", WordClass.TimeAnchor),
        ("about around nearly almost some roughly approximately over under above below circa estimated exceeding upwards", WordClass.Approximate),
        ("so-called dubbed nicknamed titled entitled named codenamed christened headlined captioned labelled labeled spelled spelt pronounced meaning word words term phrase expression slogan motto film movie book novel song album single play series show documentary magazine podcast hashtag game painting exhibition poem essay trademark", WordClass.TermCue),
    ];
}
