package trinhky.intake.domain.finding;

import java.util.List;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.PlanReading;

/** Everything that is looked for in a file that was read. */
public final class Checks {

    /** One thing that is looked for. */
    interface Check {
        List<FindingRead> in(PlanReading reading);
    }

    private static final List<Check> ALL = List.of(
            new FormChecks(),
            new SectionChecks(),
            new WordingChecks(),
            new SameFacts(),
            new Sums(),
            new Shares(),
            new IndicatorChecks(),
            new BaselineChecks(),
            new TrainingNumbers(),
            new TaskChecks(),
            new GroupChecks(),
            new ReportingChecks(),
            new AddresseeChecks(),
            new NameVariants());

    private Checks() {}

    /** The findings, those of one check together. */
    public static List<FindingRead> of(PlanReading reading) {
        return ALL.stream().flatMap(check -> check.in(reading).stream()).toList();
    }
}
