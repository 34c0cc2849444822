// Reads claims: what somebody says, who answered, and where it stands.
using SiteGen.Yaml;

namespace SiteGen.Explainers.Reading;

internal static class ClaimReader
{
    public static Claim? Read(MappingReader entry, BlockIds ids)
    {
        var text = entry.RequiredInline("text", "text: and what is claimed");
        var (by, relayedBy, cites) = (entry.Speaker("by"), entry.Speaker("relayed_by"), entry.Cites());
        var status = entry.Choice("status", Words.ClaimStatuses) ?? ClaimStatus.Unverified;
        var responses = entry.Blocks("responses", ReadResponse);
        var id = ids.Of(entry, text?.PlainText);
        return text is null
            ? null
            : new Claim(id, text, by, relayedBy, status, responses, cites, entry.At) { StatusAt = entry.Text("status")?.At ?? entry.At };
    }

    private static Response? ReadResponse(MappingReader entry)
    {
        entry.Required("by", "by: and who answered");
        entry.Required("stance", $"stance: and one of {string.Join(", ", Words.Stances.Words)}");
        var (by, stance, text, cites) = (entry.Speaker("by"), entry.Choice("stance", Words.Stances), entry.Inline("text"), entry.Cites());
        return stance is null ? null : new Response(by, stance.Value, text, cites, entry.At);
    }
}
