package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import trinhky.plan.domain.Assignment;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.LegalBasis;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanSection;
import trinhky.plan.domain.ReportingRule;

/** The words that persons typed into a plan, each with its place. */
record PlanWords(Place place, Evidence.Source source, String ref, String text) {

    /** All of them, in the order of the document; blank ones are left out. */
    static List<PlanWords> of(PlanContent plan) {
        Place title = Place.of(PlanPart.HEADING, "title");
        return Stream.of(
                        Stream.of(new PlanWords(
                                title,
                                Evidence.Source.BODY,
                                null,
                                plan.heading().title())),
                        plan.legalBases().stream().map(PlanWords::of),
                        plan.sections().stream().flatMap(PlanWords::of),
                        plan.indicators().stream().map(PlanWords::of),
                        plan.assignments().stream().map(PlanWords::of),
                        plan.rules().stream().map(PlanWords::of))
                .flatMap(Function.identity())
                .filter(typed -> typed.text() != null && !typed.text().isBlank())
                .toList();
    }

    static PlanWords of(LegalBasis basis) {
        Place place = new Place(PlanPart.LEGAL_BASES, basis.id(), "summary");
        return new PlanWords(place, Evidence.Source.LEGAL_BASIS, basis.number(), basis.summary());
    }

    private static Stream<PlanWords> of(PlanSection section) {
        Place title = new Place(PlanPart.SECTIONS, section.id(), "title");
        Place body = new Place(PlanPart.SECTIONS, section.id(), "body");
        return Stream.of(
                new PlanWords(title, Evidence.Source.SECTION, section.label(), section.title()),
                new PlanWords(body, Evidence.Source.SECTION, section.label(), section.body()));
    }

    private static PlanWords of(Indicator row) {
        Place place = new Place(PlanPart.INDICATORS, row.id(), "name");
        return new PlanWords(place, Evidence.Source.ANNEX, row.code(), row.name());
    }

    private static PlanWords of(Assignment row) {
        Place place = new Place(PlanPart.ASSIGNMENTS, row.id(), "title");
        return new PlanWords(place, Evidence.Source.TASK, row.code(), row.title());
    }

    private static PlanWords of(ReportingRule rule) {
        Place place = new Place(PlanPart.RULES, rule.id(), "phrase");
        return new PlanWords(place, Evidence.Source.RULE, null, rule.phrase());
    }

    /** These words of it, quoted. */
    Evidence quoting(String words) {
        return new Evidence(source, ref, words);
    }
}
