package trinhky.intake.domain.finding;

import java.util.ArrayList;
import java.util.List;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.IndicatorRead;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.reading.TargetValue;
import trinhky.intake.domain.source.Passage;

/** What the body and the annex say of the same target, and targets that can be read in two ways. */
final class IndicatorChecks implements Checks.Check {

    @Override
    public List<FindingRead> in(PlanReading reading) {
        List<FindingRead> found = new ArrayList<>();
        boolean stated = reading.indicators().stream().anyMatch(one -> one.body() != null);
        for (IndicatorRead one : reading.indicators()) {
            if (one.agreement() != null && stated) {
                agreement(one, found);
            }
            ambiguous(one, found);
        }
        return found;
    }

    private static void agreement(IndicatorRead one, List<FindingRead> found) {
        switch (one.agreement()) {
            case "value_mismatch" -> found.add(both("BODY_ANNEX_VALUE_MISMATCH", "error", one));
            case "scope_mismatch" -> found.add(both("BODY_ANNEX_SCOPE_MISMATCH", "warning", one));
            case "comparator_mismatch" -> found.add(both("COMPARATOR_LOST", "warning", one));
            case "annex_only" ->
                found.add(FindingRead.error("ANNEX_ONLY_INDICATOR", row(one)).with(one.name()));
            default -> {
                /* the body alone, or the same in both */
            }
        }
    }

    private static FindingRead both(String rule, String severity, IndicatorRead one) {
        Passage[] places = {one.body().source(), row(one)};
        FindingRead finding =
                severity.equals("error") ? FindingRead.error(rule, places) : FindingRead.warning(rule, places);
        return finding.with(one.name(), words(one.body()), words(one.annex()));
    }

    /** The annex's row: name and value stand on lines of their own in some texts. */
    private static Passage row(IndicatorRead one) {
        Passage value = one.annex().source();
        return value.quoting(one.name() + ": " + value.quote());
    }

    private static String words(TargetValue value) {
        String numbers = value.high() == null ? String.valueOf(value.low()) : value.low() + "-" + value.high();
        return numbers.replace('.', ',') + (value.unit() == null ? "" : value.unit());
    }

    /** "không quá 8-15%": one bound and yet two numbers. */
    private static void ambiguous(IndicatorRead one, List<FindingRead> found) {
        TargetValue[] values = {one.body(), one.annex()};
        List<Passage> places = new ArrayList<>();
        for (TargetValue value : values) {
            if (value != null && value.high() != null && value.comparator().matches("le|ge|lt|gt")) {
                places.add(value.source());
            }
        }
        if (!places.isEmpty()) {
            found.add(FindingRead.warning("AMBIGUOUS_TARGET", places.toArray(Passage[]::new))
                    .with(one.name()));
        }
    }
}
