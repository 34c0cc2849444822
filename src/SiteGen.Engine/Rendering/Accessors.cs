// How Scriban reads members and items of the values that templates meet: without reflection, and never writing.
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Members of one kind of value. Reading a name it does not have is an error that proposes the nearest.</summary>
internal abstract class ReadOnlyAccessor : IObjectAccessor
{
    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => GetMembers(context, span, target).Count();

    public abstract IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target);

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => TryRead(target, member, out _);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        TryRead(target, member, out value) ? true : throw Missing(span, member, GetMembers(context, span, target));

    // False becomes Scriban's own error; the language check refuses such assignments before they run.
    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    protected abstract bool TryRead(object target, string member, out object? value);

    private static TemplateError Missing(SourceSpan span, string member, IEnumerable<string> members)
    {
        string[] names = [.. members];
        var help = Nearest.Question(member, names)
            ?? (names.Length == 0 ? "it has no members at all" : $"it has: {string.Join(", ", names.Take(20))}{(names.Length > 20 ? ", …" : "")}");
        return new(span, TemplateRules.UnknownMember, $"there is no member {member}", help);
    }
}

internal sealed class ModelAccessor : ReadOnlyAccessor
{
    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        ((Model)target).Members.Select(member => member.Name);

    protected override bool TryRead(object target, string member, out object? value) => ((Model)target).TryGet(member, out value);
}

/// <summary>Text and lists have a size; numbers, yes/no values and markup have nothing.</summary>
internal sealed class SizeAccessor(Func<object, int>? size) : ReadOnlyAccessor
{
    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => size is null ? [] : ["size"];

    protected override bool TryRead(object target, string member, out object? value)
    {
        value = size is not null && member == "size" ? size(target) : null;
        return value is not null;
    }
}

internal sealed class ModelListAccessor : IListAccessor
{
    public int GetLength(TemplateContext context, SourceSpan span, object target) => ((ModelList)target).Count;

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index) => ((ModelList)target)[index];

    public void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value) =>
        throw new TemplateError(span, TemplateRules.NotOffered, "a list cannot be changed");
}
