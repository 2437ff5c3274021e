package trinhky.intake.application;

import trinhky.intake.domain.finding.Checks;
import trinhky.intake.domain.reading.PlanReader;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.source.SourceFile;
import trinhky.intake.domain.source.UnreadableFile;

/** Reads a file of a plan: passages, values, findings. Needs neither database nor network. */
public final class PlanFiles {

    private PlanFiles() {}

    /**
     * Reads one file.
     *
     * @param name only shown, never trusted
     * @throws UnreadableFile with the reason, when the file is no text, Word or PDF file that can be read
     */
    public static PlanJson read(String name, byte[] content) {
        PlanReading reading = PlanReader.read(SourceFile.read(content));
        return PlanJson.of(name, reading, Checks.of(reading));
    }
}
