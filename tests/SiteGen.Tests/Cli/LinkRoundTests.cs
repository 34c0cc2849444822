// Following links to other sites: what is told, and how politely it is asked. Every request goes to this machine.
using System.Collections.Immutable;
using SiteGen.Cli.Links;
using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Tests.Cli;

public sealed class LinkRoundTests
{
    private static readonly LinkRoundOptions Quick = new() { Pause = TimeSpan.FromMilliseconds(30), Patience = TimeSpan.FromSeconds(5) };

    [Fact]
    public async Task A_page_that_is_gone_is_told_where_it_is_written()
    {
        using var site = new LoopbackSite((_, path) => path == "/gone" ? 410 : path == "/missing" ? 404 : 200);

        var round = await Follow(site, Quick, "/good", "/gone", "/missing");

        Assert.Equal(
            [
                $"content/a.md(2,1): warning SG1630: {site.Address}/gone is gone: 410 Gone (on /a/)",
                $"content/a.md(3,1): warning SG1630: {site.Address}/missing is gone: 404 Not Found (on /a/)",
            ],
            round.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal((3, 0, 0, 0), (round.Followed, round.Known, round.Untold, round.Left));
    }

    [Fact]
    public async Task The_head_is_asked_for_first_and_the_page_only_where_that_does_not_help()
    {
        using var site = new LoopbackSite((method, path) => path == "/no-head" && method == "HEAD" ? 405 : 200);

        var round = await Follow(site, Quick, "/good", "/no-head");

        Assert.Empty(round.Diagnostics);
        Assert.Equal(["HEAD /good", "HEAD /no-head", "GET /no-head"], site.Requests);
    }

    [Fact]
    public async Task Redirects_are_followed()
    {
        using var site = new LoopbackSite((_, path) => path == "/old" ? 301 : 200);

        Assert.Empty((await Follow(site, Quick, "/old")).Diagnostics);
        Assert.Equal(["HEAD /old", "HEAD /good"], site.Requests);
    }

    [Fact]
    public async Task One_host_is_asked_one_thing_at_a_time_with_a_pause_between()
    {
        using var site = new LoopbackSite((_, _) => 200);

        await Follow(site, Quick with { Pause = TimeSpan.FromMilliseconds(80) }, "/a", "/b", "/c", "/d");

        Assert.Equal(1, site.MostAtOnce);
        var moments = site.Asked.Select(asked => asked.At).ToArray();
        Assert.All(moments.Zip(moments.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromMilliseconds(75), $"{pair.Second - pair.First}"));
    }

    [Fact]
    public async Task A_server_that_does_not_tell_programs_is_counted_and_not_told()
    {
        using var site = new LoopbackSite((_, path) => path == "/login" ? 403 : 200);

        var round = await Follow(site, Quick, "/login", "/good");

        Assert.Empty(round.Diagnostics);
        Assert.Equal((2, 1), (round.Followed, round.Untold));
        Assert.DoesNotContain($"{site.Address}/login", round.Memory.Good.Keys);
    }

    [Fact]
    public async Task A_server_that_wants_rest_gets_it()
    {
        using var site = new LoopbackSite((_, _) => 429);

        var round = await Follow(site, Quick, "/a", "/b", "/c");

        Assert.Equal(["HEAD /a"], site.Requests);
        Assert.Equal((1, 2), (round.Followed, round.Left));
    }

    [Fact]
    public async Task A_server_that_fails_or_does_not_answer_is_told_and_then_left_alone()
    {
        using var site = new LoopbackSite((_, path) => path == "/a" ? 503 : 0);

        var round = await Follow(site, Quick with { Patience = TimeSpan.FromMilliseconds(400) }, "/a", "/b", "/c");

        Assert.Equal(
            [$"{site.Address}/a could not be followed: 503 Service Unavailable (on /a/)", $"{site.Address}/b could not be followed: no answer in time (on /a/)"],
            round.Diagnostics.Select(diagnostic => diagnostic.Message));
        Assert.All(round.Diagnostics, diagnostic => Assert.Equal("SG1631", diagnostic.Code));
        Assert.Equal(1, round.Left);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told()
    {
        string address;
        using (var site = new LoopbackSite((_, _) => 200))
        {
            address = site.Address;
        }

        var round = await new LinkRound(Quick, TimeProvider.System, "1").Run([new($"{address}/a", new Location("content/a.md", 1, 1), "/a/")], LinkMemory.Empty, TestContext.Current.CancellationToken);
        Assert.Equal([$"{address}/a could not be followed: the server cannot be reached (on /a/)"], round.Diagnostics.Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public async Task What_was_good_is_remembered_for_a_while_and_what_was_not_is_asked_again()
    {
        using var site = new LoopbackSite((_, path) => path == "/gone" ? 404 : 200);
        var clock = new MovedClock();
        var first = await Follow(site, Quick, LinkMemory.Empty, clock, "/good", "/gone");
        var memory = LinkMemory.Parse(first.Memory.ToBytes());

        var second = await Follow(site, Quick, memory, clock, "/good", "/gone");
        Assert.Equal((1, 1), (second.Followed, second.Known));
        Assert.Single(second.Diagnostics);

        clock.Moved = TimeSpan.FromDays(8);
        var third = await Follow(site, Quick, memory, clock, "/good");
        Assert.Equal((1, 0), (third.Followed, third.Known));
        Assert.Equal([$"{site.Address}/good"], third.Memory.Good.Keys);
    }

    [Fact]
    public async Task One_run_follows_only_so_many_and_the_next_goes_on()
    {
        using var site = new LoopbackSite((_, _) => 200);
        var first = await Follow(site, Quick with { Limit = 2 }, "/a", "/b", "/c");
        var second = await Follow(site, Quick with { Limit = 2 }, first.Memory, TimeProvider.System, "/a", "/b", "/c");

        Assert.Equal((2, 1), (first.Followed, first.Left));
        Assert.Equal((1, 2, 0), (second.Followed, second.Known, second.Left));
        Assert.Equal(["HEAD /a", "HEAD /b", "HEAD /c"], site.Requests);
    }

    [Fact]
    public async Task A_run_that_is_stopped_keeps_what_it_knows()
    {
        using var stopping = new CancellationTokenSource();
        using var site = new LoopbackSite((_, path) =>
        {
            if (path == "/b")
            {
                stopping.Cancel();
            }

            return path == "/b" ? 0 : 200;
        });

        var round = await new LinkRound(Quick, TimeProvider.System, "1").Run(
            [new($"{site.Address}/a", new Location("content/a.md", 1, 1), "/a/"), new($"{site.Address}/b", new Location("content/a.md", 2, 1), "/a/")], LinkMemory.Empty, stopping.Token);

        Assert.Equal([$"{site.Address}/a"], round.Memory.Good.Keys);
        Assert.Equal((1, 1), (round.Followed, round.Left));
        Assert.Empty(round.Diagnostics);
    }

    [Fact]
    public async Task What_stands_behind_a_link_that_wants_rest_is_followed_in_the_next_run()
    {
        using var site = new LoopbackSite((_, path) => path == "/b" ? 429 : path == "/a" ? 404 : 200);

        var first = await Follow(site, Quick, "/a", "/b", "/c", "/d");
        Assert.Equal((2, 2), (first.Followed, first.Left));
        Assert.DoesNotContain("HEAD /c", site.Requests);

        var second = await Follow(site, Quick, LinkMemory.Parse(first.Memory.ToBytes()), TimeProvider.System, "/a", "/b", "/c", "/d");
        Assert.Equal([$"{site.Address}/c", $"{site.Address}/d"], second.Memory.Good.Keys);
        Assert.Equal([$"{site.Address}/a", $"{site.Address}/b"], second.Memory.InVain.Keys);

        // What leads nowhere is told in each run that asks for it, and forgotten with its link.
        Assert.Single(second.Diagnostics);
        Assert.Empty((await Follow(site, Quick, second.Memory, TimeProvider.System, "/c")).Memory.InVain);
    }

    [Fact]
    public void A_damaged_memory_is_none()
    {
        var bytes = (LinkMemory.Empty with { Good = LinkMemory.Empty.Good.Add("https://example.org/", DateTimeOffset.UnixEpoch), InVain = LinkMemory.Empty.InVain.Add("https://example.net/", DateTimeOffset.UnixEpoch) }).ToBytes();

        Assert.Equal("https://example.org/", Assert.Single(LinkMemory.Parse(bytes).Good).Key);
        Assert.Equal("https://example.net/", Assert.Single(LinkMemory.Parse(bytes).InVain).Key);
        bytes[20]++;
        Assert.Empty(LinkMemory.Parse(bytes).Good);
        Assert.Empty(LinkMemory.Parse([]).Good);
    }

    private static Task<LinkRoundResult> Follow(LoopbackSite site, LinkRoundOptions options, params string[] paths) => Follow(site, options, LinkMemory.Empty, TimeProvider.System, paths);

    private static Task<LinkRoundResult> Follow(LoopbackSite site, LinkRoundOptions options, LinkMemory memory, TimeProvider clock, params string[] paths)
    {
        ImmutableArray<OutsideLink> links = [.. paths.Select((path, index) => new OutsideLink(site.Address + path, new Location("content/a.md", index + 1, 1), "/a/"))];
        return new LinkRound(options, clock, "1").Run(links, memory, TestContext.Current.CancellationToken);
    }

    private sealed class MovedClock : TimeProvider
    {
        public TimeSpan Moved { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Moved;
    }
}
