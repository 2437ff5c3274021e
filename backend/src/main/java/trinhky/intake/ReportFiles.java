package trinhky.intake;

import java.util.List;
import trinhky.intake.application.file.FileReading;
import trinhky.intake.domain.report.ReportReader;

/** Reads a unit's report that came as a Word, PDF or text file, for the form it belongs into. Nothing is stored. */
public final class ReportFiles {

    /**
     * What a report's file says.
     *
     * @param lines at most one for each line asked for
     * @param difficulties the section on difficulties, null when there is none
     * @param proposals the section on proposals, null when there is none
     */
    public record Reading(List<ProposedLine> lines, String difficulties, String proposals) {}

    private ReportFiles() {}

    /**
     * Reads the file within the bounds of {@link FileReading}.
     *
     * @throws trinhky.shared.DomainProblem field {@code file} with the reason, when it cannot be read
     */
    public static Reading read(byte[] content, List<AskedLine> asked) {
        return FileReading.read(content, file -> new ReportReader(file.text()).read(asked));
    }
}
