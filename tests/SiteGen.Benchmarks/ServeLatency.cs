// How long a writer waits: from saving a file to the new page, as sitegen serve answers a browser that listens.
using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Benchmarks;

/// <summary>The real program on a site of made-up explainers, each with its seed. What a browser itself takes to load and draw is not in it.</summary>
internal sealed class ServeLatency(string folder, string address) : IDisposable
{
    private const int WarmUp = 5;
    private const int Edits = 20;
    private const string Edited = "page-1";

    /// <summary>Nobody saves faster.</summary>
    private static readonly TimeSpan BetweenSaves = TimeSpan.FromSeconds(1);

    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromMinutes(2) };

    public void Dispose() => _client.Dispose();

    public static async Task<int> Run(ReadOnlyMemory<string> arguments, TextWriter output)
    {
        if (Read(arguments.Span) is not var (count, program))
        {
            await output.WriteLineAsync("Usage: serve COUNT [--program PATH-TO-sitegen], with a COUNT of 2 or more.");
            return 2;
        }

        var folder = Directory.CreateDirectory(Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), Path.GetRandomFileName())).FullName;
        try
        {
            Write(folder, count);
            var started = Stopwatch.GetTimestamp();
            using var serve = Process.Start(new ProcessStartInfo(program, ["serve", "--root", folder, "--base-url", "http://localhost/"]) { RedirectStandardOutput = true })!;
            try
            {
                var (address, built) = await Address(serve.StandardOutput);
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{built.Trim()}; shown {Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s after the start"));
                _ = serve.StandardOutput.ReadToEndAsync();
                using var latency = new ServeLatency(folder, address);
                foreach (var (name, edit) in new (string, Func<string, int, string>)[] { ("body", Body), ("title", Title) })
                {
                    var times = await latency.Times(edit);
                    await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name,-6} median {times[Edits / 2]:0} ms, fastest {times[0]:0}, slowest {times[^1]:0} of {Edits} edits"));
                }
            }
            finally
            {
                serve.Kill();
                await serve.WaitForExitAsync();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static (int Count, string Program)? Read(ReadOnlySpan<string> arguments) => arguments switch
    {
        [var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1 => (number, "sitegen"),
        [var count, "--program", var program] when Read([count]) is var (number, _) => (number, program),
        _ => null,
    };

    private static void Write(string folder, int count)
    {
        foreach (var file in Samples.Site(count).Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        }
    }

    private static async Task<(string Address, string Built)> Address(StreamReader said)
    {
        var before = "";
        while (await said.ReadLineAsync() is { } line)
        {
            var start = line.IndexOf("http://", StringComparison.Ordinal);
            if (start >= 0)
            {
                return (line[start..line.IndexOf(';', StringComparison.Ordinal)].TrimEnd('/'), before);
            }

            before = line;
        }

        throw new InvalidOperationException("sitegen serve ended before it showed anything");
    }

    private static string Body(string text, int edit) => $"{text}\n\nThe desk adds line {Number(edit)}.\n";

    private static string Title(string text, int edit) => text.Replace("title: \"", $"title: \"{Number(edit)}: ", StringComparison.Ordinal);

    private static string Number(int edit) => edit.ToString(CultureInfo.InvariantCulture);

    /// <summary>In milliseconds, in order.</summary>
    private async Task<List<double>> Times(Func<string, int, string> edit)
    {
        var path = Path.Combine(folder, "content", Edited + ".md");
        var original = await File.ReadAllTextAsync(path);
        var page = new Uri($"{address}/{Edited}/");
        await using var events = await _client.GetStreamAsync(new Uri($"{address}/_sitegen/events?page=/{Edited}/"));
        using var news = new StreamReader(events);
        var seen = await Next(news, except: null);
        var times = new List<double>();
        for (var number = 1; number <= WarmUp + Edits; number++)
        {
            var edited = edit(original, number);
            var saved = Stopwatch.GetTimestamp();
            await File.WriteAllTextAsync(path + ".tmp", edited);
            File.Move(path + ".tmp", path, overwrite: true);
            seen = await Next(news, seen);
            var shown = await _client.GetStringAsync(page);
            var time = Stopwatch.GetElapsedTime(saved).TotalMilliseconds;
            if (!shown.Contains(edit == Body ? $"The desk adds line {Number(number)}." : $"{Number(number)}: What is known", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"edit {Number(number)} is not on the page that was announced");
            }

            times.AddRange(number > WarmUp ? [time] : []);
            await Task.Delay(BetweenSaves);
        }

        times.Sort();
        await File.WriteAllTextAsync(path, original);
        await Next(news, seen);
        return times;
    }

    /// <summary>Waits for another state of the page; its key.</summary>
    private static async Task<string> Next(StreamReader news, string? except)
    {
        const string Mark = "\"page\":\"";
        while (await news.ReadLineAsync() is { } line)
        {
            if (line.Contains("\"problems\":", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"the edited site has errors: {line}");
            }

            if (line.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at)
            {
                var key = line[(at + Mark.Length)..line.IndexOf('"', at + Mark.Length)];
                if (key != except)
                {
                    return key;
                }
            }
        }

        throw new InvalidOperationException("sitegen serve said nothing more");
    }
}
