// Times each stage of extraction on its own: microseconds and bytes an article, the fastest of many rounds.
using System.Diagnostics;
using System.Globalization;
using SiteGen.Articles;
using SiteGen.Extraction;
using SiteGen.Extraction.Dates;
using SiteGen.Extraction.Figures;
using SiteGen.Extraction.Names;
using SiteGen.Extraction.Quotations;
using SiteGen.Extraction.Sentences;
using SiteGen.Extraction.Statements;
using SiteGen.Extraction.Words;

namespace SiteGen.Benchmarks;

internal static class StageTimes
{
    private const int Articles = 50;
    private const int Rounds = 300;
    private const int Pauses = 8;

    /// <summary>Measures one core: the stages run one after the other in this thread, each on what the stages before it made.</summary>
    public static void Print(TextWriter output)
    {
        var articles = Enumerable.Range(0, Articles).Select(number => new Prepared(ArticleReader.Read(Samples.Seed(number), Samples.Sidecar(number)).Value!)).ToArray();
        WarmUp(articles);
        output.WriteLine("stage         µs/article  bytes/article");
        foreach (var (name, stage) in Stages)
        {
            var (time, bytes) = Measure(articles, stage);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12} {time,11:0.0} {bytes,14:0}"));
        }

        var (whole, _) = Measure(articles, article => article.Whole());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{1_000_000 / whole:0} articles a second on one core"));
    }

    private static (string Name, Func<Prepared, object?> Stage)[] Stages { get; } =
    [
        ("tokens", article => article.Tokens()),
        ("marks", article => article.Marks()),
        ("sentences", article => article.Sentences()),
        ("passages", article => PassageReader.Read(article.Article)),
        ("names", article => article.Candidates()),
        ("register", article => article.Register()),
        ("quotations", article => article.Quotations()),
        ("statements", article => article.Statements()),
        ("dates", article => article.Dates()),
        ("figures", article => article.Figures()),
        ("whole", article => article.Whole()),
    ];

    // The runtime compiles again what runs often, and only in a pause between other compilations.
    private static void WarmUp(Prepared[] articles)
    {
        for (var pause = 0; pause < Pauses; pause++)
        {
            foreach (var (_, stage) in Stages)
            {
                Array.ForEach(articles, article => stage(article));
            }

            Thread.Sleep(TimeSpan.FromMilliseconds(250));
        }
    }

    private static (double Microseconds, double Bytes) Measure(Prepared[] articles, Func<Prepared, object?> stage)
    {
        var fastest = TimeSpan.MaxValue;
        long bytes = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var (allocated, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            foreach (var article in articles)
            {
                stage(article);
            }

            var elapsed = Stopwatch.GetElapsedTime(start);
            bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
            fastest = elapsed < fastest ? elapsed : fastest;
        }

        return (fastest.TotalMicroseconds / articles.Length, (double)bytes / articles.Length);
    }

    // An article with what each stage reads.
    private sealed class Prepared(Article article)
    {
        private readonly Reading[] _readings = PassageReader.Read(article);
        private NameRegister? _names;

        public Article Article => article;

        private NameRegister Names => _names ??= Register();

        public object? Tokens() => Last(reading => Tokenizer.Read(reading.Tokens.Text));

        public object? Marks() => Last(reading => MarkPairing.Pair(reading.Tokens, reading.Start));

        public object? Sentences() => Last(reading => SentenceSplitter.Split(reading.Tokens, reading.Start, reading.PairAt));

        public List<NameCandidate> Candidates() => [.. _readings.SelectMany(reading => NameFinder.Find(reading, TitleCase.IsUsedIn(reading)))];

        public NameRegister Register() => NameRegister.Of(Candidates(), _readings.Length);

        public object? Quotations() => new QuotationFinder(_readings, Names, english: true).Find();

        public object? Statements() => new StatementFinder(Names, new QuotationFinder(_readings, Names, english: true)).Find(_readings);

        public object? Dates()
        {
            var finder = new DateFinder(new Anchor(article.Metadata.Published?.Day), Names);
            return Last(finder.Find);
        }

        public object? Figures() => Last(reading => new FigureFinder(reading, []).Find());

        public object? Whole() => ArticleExtractor.Extract(article, article.Metadata.Published);

        private object? Last(Func<Reading, object?> stage)
        {
            object? made = null;
            foreach (var reading in _readings)
            {
                made = stage(reading);
            }

            return made;
        }
    }
}
