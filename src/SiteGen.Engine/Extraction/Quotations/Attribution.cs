// The link between marked words and whoever says them: a reporting verb, "according to", or a colon.
using SiteGen.Extraction.Words;

namespace SiteGen.Extraction.Quotations;

/// <param name="Subject">Who says it.</param>
/// <param name="Cue">The source's words that say so, at most eight.</param>
/// <param name="Verb">Token of the reporting verb, or of the other cue.</param>
internal sealed record Attribution(Subject Subject, TokenRange Cue, int Verb, ReportingKind Kind, Origin Origin);
