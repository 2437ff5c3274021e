package trinhky.intake.application;

import trinhky.intake.application.file.FileReading;
import trinhky.intake.domain.finding.Checks;
import trinhky.intake.domain.reading.PlanReader;
import trinhky.intake.domain.reading.PlanReading;

/** Reads a file of a plan: passages, values, findings. Needs neither database nor network. */
public final class PlanFiles {

    private PlanFiles() {}

    /**
     * Reads one file.
     *
     * @param name only shown, never trusted
     * @throws trinhky.shared.DomainProblem field {@code file} with the reason, when it cannot be read; see {@link FileReading}
     */
    public static PlanJson read(String name, byte[] content) {
        return FileReading.read(content, file -> {
            PlanReading reading = PlanReader.read(file.text());
            return PlanJson.of(name, reading, Checks.of(reading));
        });
    }
}
