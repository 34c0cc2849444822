// Times each stage of extraction on its own: microseconds and bytes an article, and articles a second of processor time.
using System.Collections.Immutable;
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

    private static (string Name, Func<Prepared, object?> Run)[] Stages { get; } =
    [
        ("tokens", article => article.Tokens()),
        ("marks", article => article.Marks()),
        ("sentences", article => article.Sentences()),
        ("names", article => article.Candidates()),
        ("register", article => article.Register()),
        ("quotations", article => article.Quotations()),
        ("statements", article => article.Statements()),
        ("dates", article => article.Dates()),
        ("figures", article => article.Figures()),
        ("whole", article => article.Whole()),
    ];

    public static void Print(TextWriter output)
    {
        var articles = Enumerable.Range(0, Articles).Select(number => new Prepared(ArticleReader.Read(Samples.Seed(number), Samples.Sidecar(number)).Value!)).ToArray();
        WarmUp(articles);
        output.WriteLine("stage         µs/article  bytes/article");
        foreach (var (name, run) in Stages)
        {
            var (time, bytes) = Measure(articles, run);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12} {time,11:0.0} {bytes,14:0}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{PerSecond(articles):0} articles a second of processor time, collecting garbage included"));
    }

    // The runtime compiles again what runs often, and only in a pause between other compilations.
    private static void WarmUp(Prepared[] articles)
    {
        for (var pause = 0; pause < Pauses; pause++)
        {
            foreach (var (_, run) in Stages)
            {
                Array.ForEach(articles, article => run(article));
            }

            Thread.Sleep(TimeSpan.FromMilliseconds(250));
        }
    }

    // Each article's fastest round: what else the machine does only ever adds time.
    private static (double Microseconds, double Bytes) Measure(Prepared[] articles, Func<Prepared, object?> run)
    {
        var fastest = new long[articles.Length];
        Array.Fill(fastest, long.MaxValue);
        long bytes = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            for (var at = 0; at < articles.Length; at++)
            {
                var start = Stopwatch.GetTimestamp();
                run(articles[at]);
                fastest[at] = Math.Min(fastest[at], Stopwatch.GetTimestamp() - start);
            }

            bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        }

        return (fastest.Average() / Stopwatch.Frequency * 1_000_000, (double)bytes / articles.Length);
    }

    private static double PerSecond(Prepared[] articles)
    {
        using var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        for (var round = 0; round < Rounds; round++)
        {
            Array.ForEach(articles, article => article.Whole());
        }

        process.Refresh();
        return Rounds * articles.Length / (process.TotalProcessorTime - start).TotalSeconds;
    }

    // An article with what the stages read.
    private sealed class Prepared(Article article)
    {
        private readonly Reading[] _readings = PassageReader.Read(article);
        private NameRegister? _names;

        private NameRegister Names => _names ??= Register();

        public object? Tokens()
        {
            var tokenizer = new Tokenizer();
            return Last(reading => tokenizer.Read(reading.Tokens.Text));
        }

        public object? Marks() => Last(reading => MarkPairing.Pair(reading.Tokens, reading.Start));

        public object? Sentences() => Last(reading => SentenceSplitter.Split(reading.Tokens, reading.Start, reading.PairAt));

        public List<NameCandidate> Candidates() => [.. _readings.SelectMany(reading => NameFinder.Find(reading, TitleCase.IsUsedIn(reading)))];

        // With the candidates it joins.
        public NameRegister Register() => NameRegister.Of(Candidates(), _readings.Length);

        public ImmutableArray<FoundQuotation> Quotations() => new QuotationFinder(_readings, Names, english: true, "en").Find();

        public ImmutableArray<FoundStatement> Statements() => new StatementFinder(Names, new QuotationFinder(_readings, Names, english: true, "en")).Find(_readings);

        public object? Dates()
        {
            var finder = new DateFinder(new Anchor(article.Metadata.Published?.Day), Names);
            return Last(finder.Find);
        }

        public object? Figures() => Last(reading => new FigureFinder(reading, []).Find());

        public ArticleExtraction Whole() => ArticleExtractor.Extract(article, article.Metadata.Published);

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
