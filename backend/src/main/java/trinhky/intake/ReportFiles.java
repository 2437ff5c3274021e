package trinhky.intake;

import java.util.List;
import trinhky.intake.application.file.FileReading;
import trinhky.intake.domain.report.ReportReader;

/** Reads a unit's report that came as a Word, PDF or text file, for the form it belongs into. Nothing is stored. */
public final class ReportFiles {

    private ReportFiles() {}

    /**
     * Reads the file within the bounds of {@link FileReading}.
     *
     * @throws trinhky.shared.DomainProblem field {@code file} with the reason, when it cannot be read
     */
    public static ReportFileReading read(byte[] content, List<AskedLine> asked) {
        return FileReading.read(content, file -> new ReportReader(file.text()).read(asked));
    }
}
