package trinhky.intake.domain.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.reading.RuleRead;
import trinhky.intake.domain.source.Passage;

/** Duties to report: days, the consolidator's day, time to prepare, units that are left out. */
final class ReportingChecks implements Checks.Check {

    @Override
    public List<FindingRead> in(PlanReading reading) {
        List<FindingRead> found = new ArrayList<>();
        List<RuleRead> periodic = reading.rules().stream()
                .filter(rule -> rule.reportType().startsWith("periodic"))
                .toList();
        List<RuleRead> dated =
                periodic.stream().filter(rule -> rule.deadlineDay() != null).toList();
        undated(periodic, found);
        consolidator(dated, found);
        cutoff(dated, found);
        leftOut(reading, dated, found);
        return found;
    }

    private static void undated(List<RuleRead> periodic, List<FindingRead> found) {
        Passage[] places = periodic.stream()
                .filter(rule -> rule.deadlineDay() == null)
                .map(RuleRead::source)
                .toArray(Passage[]::new);
        if (places.length > 0) {
            found.add(FindingRead.warning("REPORTING_WITHOUT_DATE", places));
        }
    }

    /** The units have a day, the one who makes one report of theirs has none. */
    private static void consolidator(List<RuleRead> dated, List<FindingRead> found) {
        dated.stream()
                .filter(rule -> rule.consolidatedBy() != null
                        && rule.consolidatedBy().deadline() == null
                        && !rule.consolidatedBy().to().isEmpty())
                .findFirst()
                .ifPresent(rule -> found.add(FindingRead.warning("CONSOLIDATOR_DEADLINE_MISSING", rule.source())
                        .with(rule.consolidatedBy().unit())));
    }

    /** Decree 09/2019: half-year data close on the 14th of June, the year's on the 14th of December. */
    private static void cutoff(List<RuleRead> dated, List<FindingRead> found) {
        Passage[] places = dated.stream()
                .filter(rule -> Boolean.FALSE.equals(rule.dayInclusive()) && rule.deadlineDay() <= 15)
                .filter(rule -> rule.deadlineMonth() != null)
                .filter(rule -> "HALF_YEAR".equals(rule.period()) && rule.deadlineMonth() == 6
                        || "YEAR".equals(rule.period()) && rule.deadlineMonth() == 12)
                .map(rule -> rule.source().quoting(rule.phrase()))
                .toArray(Passage[]::new);
        if (places.length > 0) {
            found.add(FindingRead.warning("CUTOFF_LEAVES_NO_TIME", places));
        }
    }

    private static void leftOut(PlanReading reading, List<RuleRead> dated, List<FindingRead> found) {
        Set<String> from = dated.stream().flatMap(rule -> rule.from().stream()).collect(Collectors.toSet());
        Set<String> to = dated.stream().flatMap(rule -> rule.to().stream()).collect(Collectors.toSet());
        List<Named> without = Named.responsible(reading).stream()
                .filter(unit -> !unit.isAmong(from) && !unit.isAmong(to))
                .toList();
        if (!dated.isEmpty() && !without.isEmpty()) {
            found.add(FindingRead.warning(
                            "RESPONSIBLE_NOT_IN_REPORTING_DUTY", dated.get(0).source())
                    .with(String.join("; ", without.stream().map(Named::name).toList())));
        }
    }
}
