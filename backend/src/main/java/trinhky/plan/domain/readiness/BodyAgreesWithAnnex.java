package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.Target;

/** The body and the annex state the same target: same value, same comparison, measured against the same thing. */
final class BodyAgreesWithAnnex implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        return plan.indicators().stream().flatMap(BodyAgreesWithAnnex::compare);
    }

    private static Stream<Finding> compare(Indicator indicator) {
        Target body = indicator.body();
        Target annex = indicator.annex();
        if (body == null && annex != null) {
            return Stream.of(Finding.error(
                    "annex-only-indicator",
                    place(indicator, "body"),
                    args(indicator),
                    quote(indicator, annex, Evidence.Source.ANNEX)));
        }
        if (annex == null && body != null) {
            return Stream.of(Finding.error(
                    "body-only-indicator",
                    place(indicator, "annex"),
                    args(indicator),
                    quote(indicator, body, Evidence.Source.BODY)));
        }
        return body == null ? Stream.empty() : differences(indicator, body, annex);
    }

    private static Stream<Finding> differences(Indicator indicator, Target body, Target annex) {
        Evidence inBody = quote(indicator, body, Evidence.Source.BODY);
        Evidence inAnnex = quote(indicator, annex, Evidence.Source.ANNEX);
        Stream.Builder<Finding> found = Stream.builder();
        if (!body.sameValue(annex)) {
            found.add(Finding.error(
                    "body-annex-value-mismatch", place(indicator, "annex.low"), args(indicator), inBody, inAnnex));
        } else if (body.comparator() != annex.comparator()) {
            found.add(Finding.warning(
                    "comparator-lost", place(indicator, "annex.comparator"), args(indicator), inBody, inAnnex));
        }
        if (!Objects.equals(fold(body.scope()), fold(annex.scope()))) {
            found.add(Finding.warning(
                    "body-annex-scope-mismatch",
                    place(indicator, "annex.scope"),
                    args(indicator),
                    scope(indicator, body, Evidence.Source.BODY),
                    scope(indicator, annex, Evidence.Source.ANNEX)));
        }
        return found.build();
    }

    private static Evidence quote(Indicator indicator, Target target, Evidence.Source source) {
        return new Evidence(source, indicator.code(), TargetWords.of(target, indicator.unit()));
    }

    private static Evidence scope(Indicator indicator, Target target, Evidence.Source source) {
        return new Evidence(source, indicator.code(), target.scope() == null ? "" : target.scope());
    }

    private static String fold(String words) {
        return words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> args(Indicator indicator) {
        return List.of(indicator.code(), indicator.name());
    }

    private static Place place(Indicator indicator, String field) {
        return new Place(PlanPart.INDICATORS, indicator.id(), field);
    }
}
