using MMSSC.Interop.Assessments;
using MMSSC.Interop.Models;
using MMSSC.Interop.Reports.Facts;
using MMSSC.Interop.Reports.View;
using MMSSC.Interop.Reports.Wording;
using MMSSC.Interop.Translation;

namespace MMSSC.Interop.Reports.Sections;

/// <summary>Section 3: each source model in its own look. The look is the model file's word; all looks read the same node.</summary>
internal sealed class SourcesSection(ReportFacts facts, ReportWording words, ElementViews views, PlaceText places, Func<string, bool> hasLayout)
{
    private const string PlainLayout = "list";

    /// <summary>The section, one node per source model.</summary>
    public ViewObject[] Build() => [.. facts.Sources.Select(Source)];

    private ViewObject Source(SelfAssessment self)
    {
        var model = self.Assessment.Model;
        var layout = model.Definition.Presentation.Layout;
        var scale = model.Rateable.Select(element => element.Scale!).FirstOrDefault(candidate => !candidate.Levels.IsEmpty);
        return new()
        {
            ["model"] = model.Id,
            ["edition"] = model.Reference.Edition,
            ["title"] = words.Text(model.Title),
            ["layout"] = hasLayout(layout) ? layout : PlainLayout,
            ["letter"] = facts.Derivations.FirstOrDefault(derivation => derivation.Source == model)?.Letter,
            ["date"] = self.Assessment.Date is { } date ? date : null,
            ["horizon"] = words.Say(self.Assessment.Horizon == Horizon.Now ? "horizon.now" : "horizon.planned"),
            ["answers"] = self.Behind.Length,
            ["levels"] = scale is null ? [] : scale.Levels.Select(level => views.Level(scale, level)).ToArray(),
            ["anchor"] = ElementViews.Anchor(model),
            ["focus"] = Focus(model),
            ["groups"] = Groups(model).Select(group => Group(group.Top, group.Elements, self, scale)).ToArray(),
        };
    }

    /// <summary>One group per top element; a model that is one flat list is one group without a head.</summary>
    private static IEnumerable<(Element? Top, IEnumerable<Element> Elements)> Groups(Model model)
    {
        if (model.Roots.All(root => root.IsLeaf))
        {
            return [(null, model.Roots)];
        }

        return model.Roots.Select(root => ((Element?)root, root.IsLeaf ? [root] : Below(root)));
    }

    private static IEnumerable<Element> Below(Element parent)
    {
        foreach (var child in parent.Children)
        {
            if (child.Stage is null)
            {
                yield return child;
                foreach (var deeper in Below(child))
                {
                    yield return deeper;
                }
            }
        }
    }

    private ViewObject Group(Element? top, IEnumerable<Element> elements, SelfAssessment self, Scale? scale)
    {
        var rows = elements.Where(element => element.ValueScale is not null).ToArray();
        return new()
        {
            ["code"] = top?.Code,
            ["title"] = top is null ? null : words.Text(top.Title),
            ["anchor"] = top is null ? null : views.Anchor(top, self.Assessment.Model),
            ["said"] = top?.ValueScale is null ? null : views.Said(top, self),
            ["counts"] = scale is null ? [] : Counts(rows, self, scale),
            ["rows"] = rows.Select(row => Row(row, top, self)).ToArray(),
        };
    }

    private ViewObject[] Counts(Element[] rows, SelfAssessment self, Scale scale) =>
    [
        .. scale.Levels.Select(level => new ViewObject
        {
            ["level"] = views.Level(scale, level),
            ["count"] = rows.Count(row => self.Find(row)?.Level == level),
        }).Where(count => (int)count["count"]! > 0),
    ];

    private ViewObject Row(Element element, Element? top, SelfAssessment self)
    {
        var view = views.Reference(element, self.Assessment.Model);
        view["depth"] = element.Depth - (top?.Depth ?? -1) - 1;
        view["said"] = views.Said(element, self);
        view["strip"] = element.ValueScale!.Levels.IsEmpty ? null : new Markup(() => Charts.LevelStrip.Svg($"{words.Name(element)}: {view["said"] switch { ViewObject said => said["text"], _ => "" }}", element.ValueScale, self.Shown(element), null, []));
        view["cells"] = Cells(element, self);
        view["short"] = self.Value(element) is null && LadderGap.Of(element, self) is { Next.Index: 0 } ? words.Say("ladder.short", words.Text(element.ValueScale!.Levels[0].Title)) : null;
        view["parts"] = element.Children.Count(child => child.Stage is not null);
        view["gap"] = LadderGap.Of(element, self) is { } gap ? Gap(gap, self, element.ValueScale!) : null;
        return view;
    }

    /// <summary>What is missing for the next stage.</summary>
    private ViewObject Gap(LadderGap gap, SelfAssessment self, Scale scale) => new()
    {
        ["next"] = views.Level(scale, gap.Next),
        ["threshold"] = new Share(gap.Threshold),
        ["short"] = gap.Short.Select(part => Part(part, self)).ToArray(),
        ["open"] = gap.Open.Select(part => Part(part, self)).ToArray(),
    };

    private ViewObject Part(Element part, SelfAssessment self)
    {
        var view = views.Reference(part, self.Assessment.Model);
        var said = views.Said(part, self);
        view["text"] = said["text"];
        view["rated"] = said["rated"];
        view["reached"] = LadderGap.Reaches(part, self) == true;
        view["note"] = said["note"];
        view["evidence"] = said["evidence"];
        view["place"] = self.Find(part) is { } rating ? places.Of(rating.Origin) : null;
        return view;
    }

    /// <summary>
    /// A model that bears on one element of the target only is read beside it: what all sources say of that element, link by link.
    /// Null for a model that bears on several.
    /// </summary>
    private ViewObject? Focus(Model model)
    {
        var results = facts.Derivations.FirstOrDefault(derivation => derivation.Source == model)?.Translation.Results.Where(result => result.Status != ResultStatus.NotMapped).ToArray();
        if (results is not [var only])
        {
            return null;
        }

        var view = views.Reference(only.Element);
        view["now"] = facts.Now is null ? null : views.Said(only.Element, facts.Now);
        view["planned"] = facts.Planned is null ? null : views.Said(only.Element, facts.Planned);
        view["strip"] = views.Strip(only.Element);
        view["agreed"] = facts.Agreements.FirstOrDefault(agreement => agreement.Element == only.Element) is not { } agreement ? null
            : agreement.Agreed is { } common ? words.Say("agreement.agreed", common) : words.Say("agreement.conflict");
        view["sources"] = facts.Derivations.Where(derivation => derivation.Find(only.Element) is not null).Select(derivation => new ViewObject
        {
            ["letter"] = derivation.Letter,
            ["title"] = words.Text(derivation.Source.Title),
            ["derived"] = views.Derived(derivation, only.Element),
            ["trace"] = views.Trace(derivation, derivation.Find(only.Element)!),
        }).ToArray();
        return view;
    }

    /// <summary>One cell per level of the element's scale: whether it is reached, and the mean of the parts that belong to it.</summary>
    private ViewObject[] Cells(Element element, SelfAssessment self)
    {
        var value = self.Shown(element);
        var stated = self.Value(element) is not null;
        return
        [
            .. element.ValueScale!.Levels.Select(level =>
            {
                var parts = element.Children.Where(child => child.Stage == level).ToArray();
                var rated = parts.Where(part => self.Readings[part.Index].IsRated).ToArray();
                var mean = MeanShare(rated, self);

                // An element counts as at its first stage even where the parts of that stage are short.
                var isShort = !stated && rated.Any(part => LadderGap.Reaches(part, self) == false);
                return new ViewObject
                {
                    ["level"] = views.Level(element.ValueScale, level),
                    ["reached"] = !isShort && value >= level.Value - Scale.Tolerance,
                    ["current"] = !isShort && value is { } now && element.ValueScale.Floor(now) == level,
                    ["mean"] = mean is { } share ? new Share(share) : null,
                    ["bar"] = mean is { } length ? new Markup(() => Charts.ShareBar.Svg(length)) : null,
                    ["rated"] = rated.Length,
                    ["parts"] = parts.Length,
                    ["elements"] = parts.Select(part => Part(part, self)).ToArray(),
                };
            }),
        ];
    }

    private static double? MeanShare(Element[] parts, SelfAssessment self)
    {
        var sum = 0.0;
        foreach (var part in parts)
        {
            sum += ShareOf(part, self);
        }

        return parts.Length == 0 ? null : sum / parts.Length;
    }

    private static double ShareOf(Element part, SelfAssessment self)
    {
        var scale = part.ValueScale!;
        return (self.Readings[part.Index].Estimate - scale.From) / (scale.To - scale.From);
    }
}
