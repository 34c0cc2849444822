// Temporary stubs, never committed.
using SiteGen.Diagnostics;
namespace SiteGen.Explainers;
public static class ExplainerChecks { public static IEnumerable<Diagnostic> Check(Explainer page, SharedEntries shared) => []; }
public static class Fills { public static Result<Explainer> Fill(this SharedEntries shared, Explainer page) => new(page); }
