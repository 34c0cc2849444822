// A value that most builds never ask for.
namespace SiteGen.Caching;

/// <summary>A value that is made when somebody first asks for it. Asked from two threads at once it may be made twice: the two are equal.</summary>
internal sealed class Later<T>
    where T : class
{
    private readonly Func<T>? _make;
    private volatile T? _value;

    public Later(T value) => _value = value;

    public Later(Func<T> make) => _make = make;

    public T Value => _value ??= _make!();
}
