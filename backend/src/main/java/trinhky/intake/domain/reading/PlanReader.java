package trinhky.intake.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import trinhky.intake.domain.source.Outline;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Section;
import trinhky.intake.domain.source.SourceText;

/** Reads a plan from its passages, by rules that hold for plans of any committee. */
@SuppressWarnings("PMD.CompareObjectsWithEquals") // the same one is meant, not an equal one
public final class PlanReader {

    private static final int DEEPEST_SECTION = 4;

    private PlanReader() {}

    @SuppressWarnings("size: fills one record, a line a field")
    public static PlanReading read(SourceText text) {
        Outline outline = Outline.of(text.paragraphs());
        Identity identity = new IdentityReader(text, outline).read();
        Bases bases = new Bases(text, outline, identity.province());
        List<DocumentReference> legal = bases.legal();
        ClosingReader closing = new ClosingReader(text);
        Found<Period> period = PeriodReader.in(identity.title());
        List<IndicatorRead> indicators =
                numbered(IndicatorMatch.join(new BodyIndicators(text, outline).read(), AnnexIndicators.in(text)));
        return new PlanReading(
                text,
                identity,
                legal,
                bases.related(legal, identity.number().value()),
                period,
                ResultsReader.in(outline, indicators),
                indicators,
                TaskReader.in(text, outline),
                new BudgetReader(text, outline).read(),
                RuleReader.in(outline).stream()
                        .map(rule -> rule.within(period.value()))
                        .toList(),
                closing.signer(),
                closing.digitalMark(),
                closing.recipients(),
                closing.archive(),
                sections(outline));
    }

    /** Gives a code to the targets that stand in no annex. */
    private static List<IndicatorRead> numbered(List<IndicatorRead> indicators) {
        List<IndicatorRead> all = new ArrayList<>();
        for (IndicatorRead one : indicators) {
            String code = one.code() == null ? String.valueOf(all.size() + 1) : one.code();
            all.add(new IndicatorRead(
                    code,
                    one.group(),
                    one.name(),
                    one.body(),
                    one.annex(),
                    one.agreement(),
                    one.actual(),
                    one.owner(),
                    one.responsible(),
                    one.confidence()));
        }
        return all;
    }

    private static List<SectionRead> sections(Outline outline) {
        return outline.sections().stream()
                .filter(section -> section.level() < DEEPEST_SECTION)
                .map(section -> section(section, outline))
                .toList();
    }

    private static SectionRead section(Section section, Outline outline) {
        List<Paragraph> body = new ArrayList<>(section.paragraphs());
        outline.sections().stream()
                .filter(deeper -> deeper.level() >= DEEPEST_SECTION && isUnder(deeper, section))
                .forEach(deeper -> {
                    body.add(deeper.heading());
                    body.addAll(deeper.paragraphs());
                });
        String words = body.stream().map(Paragraph::display).collect(Collectors.joining("\n"));
        return new SectionRead(
                section.label(),
                section.place(),
                section.level(),
                section.titled().display(),
                words,
                section.heading().passage());
    }

    private static boolean isUnder(Section deeper, Section section) {
        Section above = deeper.above();
        while (above != null && above.level() >= DEEPEST_SECTION) {
            above = above.above();
        }
        return above == section;
    }
}
