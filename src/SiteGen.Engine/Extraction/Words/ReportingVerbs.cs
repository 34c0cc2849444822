// Verbs of saying: every form with what it makes of the words reported.
using System.Collections.Frozen;

namespace SiteGen.Extraction.Words;

internal enum VerbForm
{
    Base,
    Third,
    Past,
    Participle,
}

/// <param name="Kind">What the verb makes of the words.</param>
/// <param name="Form">Which form stands there.</param>
/// <param name="Noun">The same letters are often a noun ("claims", "reports", "states"): trust them only right after a subject.</param>
/// <param name="Quotes">Introduces speech; a verb such as "reject" only reports.</param>
/// <param name="Manner">Tells only how words in marks beside it are given: "“No,” he smiled".</param>
internal readonly record struct ReportingVerb(ReportingKind Kind, VerbForm Form, bool Noun, bool Quotes, bool Manner = false);

internal static class ReportingVerbs
{
    // Base, third person, past, participle; '*': a noun has the same form; '-': reports but introduces no speech by itself.
    private const string Says = """
        say,says,said,saying tell,tells,told,telling add,adds,added,adding note,notes*,noted,noting explain,explains,explained,explaining
        remark,remarks*,remarked,remarking observe,observes,observed,observing comment,comments*,commented,commenting state,states*,stated,stating
        reply,replies*,replied,replying respond,responds,responded,responding answer,answers*,answered,answering recall,recalls,recalled,recalling
        continue,continues,continued,continuing write,writes,wrote,writing write,writes,written*,writing tweet,tweets*,tweeted,tweeting post,posts*,posted,posting
        ask,asks,asked,asking wonder,wonders*,wondered,wondering joke,jokes*,joked,joking quip,quips*,quipped,quipping insist,insists,insisted,insisting
        stress,stresses*,stressed,stressing emphasise,emphasises,emphasised,emphasising emphasize,emphasizes,emphasized,emphasizing
        underline,underlines,underlined,underlining reiterate,reiterates,reiterated,reiterating acknowledge,acknowledges,acknowledged,acknowledging
        admit,admits,admitted,admitting concede,concedes,conceded,conceding confirm,confirms,confirmed,confirming believe,believes,believed,believing
        predict,predicts,predicted,predicting warn,warns,warned,warning* caution,cautions*,cautioned,cautioning urge,urges*,urged,urging
        call,calls*,called,calling describe,describes,described,describing label,labels*,labelled,labelling term,terms*,termed,terming
        brand,brands*,branded,branding hail,hails,hailed,hailing praise,praises*,praised,praising slam,slams,slammed,slamming
        condemn,condemns,condemned,condemning criticise,criticises,criticised,criticising criticize,criticizes,criticized,criticizing
        denounce,denounces,denounced,denouncing shout,shouts*,shouted,shouting chant,chants*,chanted,chanting cry,cries*,cried,crying
        whisper,whispers*,whispered,whispering conclude,concludes,concluded,concluding agree,agrees,agreed,agreeing demand,demands*,demanded,demanding
        lament,laments*,lamented,lamenting complain,complains,complained,complaining testify,testifies,testified,testifying
        boast,boasts*,boasted,boasting echo,echoes*,echoed,echoing report,reports*,reported,reporting* counter,counters*,countered,countering
        deem,deems,deemed,deeming regret,regrets*,regretted,regretting joke,jokes*,joked,joking plead,pleads,pleaded,pleading
        scream,screams*,screamed,screaming yell,yells*,yelled,yelling sigh,sighs*,sighed,sighing enthuse,enthuses,enthused,enthusing
        exclaim,exclaims,exclaimed,exclaiming interject,interjects,interjected,interjecting elaborate,elaborates,elaborated,elaborating
        opine,opines,opined,opining aver,avers,averred,averring highlight,highlights*,highlighted,highlighting lambast,lambasts,lambasted,lambasting
        disagree,disagrees,disagreed,disagreeing retort,retorts*,retorted,retorting rule,rules*,ruled,ruling* observe,observes,observed,observing tout,touts*,touted,touting welcome,welcomes,welcomed,welcoming
        remember,remembers,remembered,remembering reflect,reflects,reflected,reflecting muse,muses*,mused,musing recount,recounts*,recounted,recounting
        advise,advises,advised,advising affirm,affirms,affirmed,affirming mention,mentions*,mentioned,mentioning clarify,clarifies,clarified,clarifying
        decry,decries,decried,decrying deride,derides,derided,deriding deplore,deplores,deplored,deploring
        mock,mocks,mocked,mocking liken,likens,likened,likening characterise,characterises,characterised,characterising characterize,characterizes,characterized,characterizing
        point,points*,pointed,pointing mutter,mutters,muttered,muttering murmur,murmurs*,murmured,murmuring scoff,scoffs,scoffed,scoffing fume,fumes*,fumed,fuming
        -submit,submits,submitted,submitting -inform,informs,informed,informing
        """;

    // "read" is its own past tense, so its base form is left out.
    private const string Manner = """
        -smile,smiles*,smiled,smiling -laugh,laughs*,laughed,laughing -shrug,shrugs*,shrugged,shrugging -grin,grins*,grinned,grinning -chuckle,chuckles*,chuckled,chuckling
        -nod,nods*,nodded,nodding -sob,sobs*,sobbed,sobbing -sing,sings,sang,singing -begin,begins,began,beginning* -read-out,reads,read,reading*
        -quote,quotes*,quoted,quoting -cite,cites,cited,citing
        """;

    private const string Claims = """
        claim,claims*,claimed,claiming allege,alleges,alleged,alleging assert,asserts,asserted,asserting contend,contends,contended,contending
        argue,argues,argued,arguing maintain,maintains,maintained,maintaining suggest,suggests,suggested,suggesting
        -accuse,accuses,accused,accusing -blame,blames,blamed,blaming
        """;

    private const string Denies = """
        deny,denies,denied,denying -reject,rejects*,rejected,rejecting -dismiss,dismisses,dismissed,dismissing -refute,refutes,refuted,refuting
        -rebut,rebuts,rebutted,rebutting -dispute,disputes*,disputed,disputing -rubbish,rubbishes,rubbished,rubbishing
        """;

    private const string Promises = """
        promise,promises*,promised,promising vow,vows*,vowed,vowing pledge,pledges*,pledged,pledging assure,assures,assured,assuring
        guarantee,guarantees*,guaranteed,guaranteeing swear,swears,swore,swearing threaten,threatens,threatened,threatening
        """;

    private const string Announces = """
        announce,announces,announced,announcing declare,declares,declared,declaring reveal,reveals,revealed,revealing
        disclose,discloses,disclosed,disclosing proclaim,proclaims,proclaimed,proclaiming -unveil,unveils,unveiled,unveiling
        """;

    private static readonly FrozenDictionary<string, ReportingVerb> Table = Build();

    private static readonly FrozenDictionary<string, ReportingVerb>.AlternateLookup<ReadOnlySpan<char>> ByChars =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<string> Forms => Table.Keys;

    public static ReportingVerb Of(ReadOnlySpan<char> word) => ByChars.TryGetValue(word, out var verb) ? verb : default;

    private static FrozenDictionary<string, ReportingVerb> Build()
    {
        var table = new Dictionary<string, ReportingVerb>(StringComparer.OrdinalIgnoreCase);
        foreach (var (list, kind) in new[]
        {
            (Says, ReportingKind.Says), (Manner, ReportingKind.Says), (Claims, ReportingKind.Claims), (Denies, ReportingKind.Denies),
            (Promises, ReportingKind.Promises), (Announces, ReportingKind.Announces),
        })
        {
            foreach (var entry in list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var quotes = entry[0] != '-';
                var forms = entry.TrimStart('-').Split(',');
                for (var form = 0; form < forms.Length; form++)
                {
                    var noun = form == 0 || forms[form].EndsWith('*');
                    table.TryAdd(forms[form].TrimEnd('*'), new ReportingVerb(kind, (VerbForm)form, noun, quotes, ReferenceEquals(list, Manner)));
                }
            }
        }

        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
