package trinhky.intake.application;

import java.util.List;
import trinhky.intake.application.file.FileKind;
import trinhky.intake.application.file.FileText;
import trinhky.intake.domain.finding.Checks;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.PlanReader;
import trinhky.intake.domain.reading.PlanReading;

/** What was read from a file, with what the checks found. */
record ReadPlanFile(FileKind kind, PlanReading reading, List<FindingRead> findings) {

    static ReadPlanFile of(FileText file) {
        PlanReading reading = PlanReader.read(file.text());
        return new ReadPlanFile(file.kind(), reading, Checks.of(reading));
    }
}
