using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace MMSSC.Interop.EndToEnd.Support;

/// <summary>What bars somebody from a page: by the rules of axe, and by its width.</summary>
internal static class Accessibility
{
    private static readonly string axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Each rule that the page breaks, with the markup that breaks it.</summary>
    public static async Task<string[]> Violations(this IPage page)
    {
        await page.EvaluateAsync(axe);
        // Told in the page: handing what is in order of a large report over to be looked at here takes five times as long as finding it.
        return await page.EvaluateAsync<string[]>("""
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                .map(violation => `${violation.id}: ${violation.help}: ${violation.nodes.map(node => node.html).join(', ')}`)
            """);
    }

    /// <summary>What is wider than the page, and what scrolls sideways where the keyboard does not stop.</summary>
    public static Task<string[]> Overflows(this IPage page) => page.EvaluateAsync<string[]>("""
        () => {
            const root = document.documentElement;
            const over = root.scrollWidth - root.clientWidth;
            const stuck = [...document.querySelectorAll('*')].filter(e => e.scrollWidth > e.clientWidth && getComputedStyle(e).overflowX === 'auto' && e.tabIndex < 0);
            return [...(over > 0 ? [`${over} pixels over the edge of ${root.clientWidth}`] : []), ...stuck.map(e => `not reached by keyboard: ${e.outerHTML.slice(0, 200)}`)];
        }
        """);
}
