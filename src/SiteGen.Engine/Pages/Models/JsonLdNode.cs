// A node of structured data being made: absent values are left out, and values under one name gather.
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

/// <param name="type">Null for a thing of which nobody said what it is.</param>
internal sealed class JsonLdNode(string? type)
{
    private readonly List<Member> _members = type is null ? [] : [("@type", type)];

    public JsonLdNode Add(string name, object? value)
    {
        if (value is not (null or ""))
        {
            _members.Add((name, value));
        }

        return this;
    }

    public JsonLdNode Add<T>(string name, IEnumerable<T> items, Func<T, JsonLdNode> select)
    {
        var nodes = items.Select(item => (object?)select(item).ToModel()).ToList();
        var known = _members.FindIndex(member => member.Name == name);
        if (nodes.Count > 0 && known >= 0)
        {
            _members[known] = (name, new ModelList([.. (ModelList)_members[known].Value!, .. nodes]));
        }
        else if (nodes.Count > 0)
        {
            _members.Add((name, new ModelList([.. nodes])));
        }

        return this;
    }

    public Model ToModel() => new([.. _members]);
}
