// The band of drifting lines under a hub's head, drawn from the checksums of its sources: the same sources always give the same drawing.
using System.Globalization;
using System.Text;
using SiteGen.Rendering;

namespace SiteGen.Pages.Models;

internal static class Strata
{
    private const int StepWidth = 50, Steps = 24, Lines = 9;

    // Whole quarters of a pixel throughout: floating-point sines differ in their last bit from machine to machine.
    private const int Height = 64 * 4, LineGap = 16, Drift = Height - (LineGap * (Lines + 1));

    /// <summary>Path data of each line in a box of 1200 by 64, or null without a source.</summary>
    public static ModelList? Of(IEnumerable<string> checksums)
    {
        var seed = new byte[32];
        var any = false;
        foreach (var checksum in checksums)
        {
            any = true;
            for (var i = 0; i < seed.Length && (2 * i) + 2 <= checksum.Length; i++)
            {
                seed[i] ^= byte.TryParse(checksum.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) ? value : (byte)0;
            }
        }

        return any ? ModelList.Of(Enumerable.Range(0, Lines).Select(line => Path(seed, line))) : null;
    }

    /// <summary>A curve through the middles between points, which bends at none of them.</summary>
    private static string Path(byte[] seed, int line)
    {
        var path = new StringBuilder("M0 ").Append(Quarters(At(seed, line, 0)));
        for (var step = 0; step < Steps; step++)
        {
            int here = At(seed, line, step), next = At(seed, line, step + 1);
            path.Append('Q').Append(step * StepWidth).Append(' ').Append(Quarters(here))
                .Append(' ').Append((step * StepWidth) + (StepWidth / 2)).Append(' ').Append(Quarters((here + next) / 2));
        }

        return path.Append('L').Append(Steps * StepWidth).Append(' ').Append(Quarters(At(seed, line, Steps))).ToString();
    }

    // All lines share one slow drift; each adds a little of its own.
    private static int At(byte[] seed, int line, int step) =>
        (LineGap * line) + (Noise(seed, 0, step, 4) * Drift / 255) + (Noise(seed, 11 + line, step, 3) * LineGap / 255);

    /// <summary>0 to 255: bytes of the seed as heights every few steps, with a smooth way between them.</summary>
    private static int Noise(byte[] seed, int start, int step, int every)
    {
        int from = seed[(start + (step / every)) % 32], to = seed[(start + (step / every) + 1) % 32], part = step % every;
        var smooth = part * part * ((3 * every) - (2 * part));
        return from + ((to - from) * smooth / (every * every * every));
    }

    private static string Quarters(int quarters) => (quarters / 4m).ToString("0.##", CultureInfo.InvariantCulture);
}
