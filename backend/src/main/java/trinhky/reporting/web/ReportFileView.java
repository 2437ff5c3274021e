package trinhky.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import trinhky.intake.ProposedLine;
import trinhky.intake.ReportFileReading;

/** What a unit's file says for the lines of its report's form. */
record ReportFileView(
        List<ReportFileLineView> lines,
        @Nullable String difficulties,
        @Nullable String proposals) {

    /** A value for one line of the form, with the words of the file. */
    record ReportFileLineView(
            String key,
            @Nullable String entered,
            @Nullable Integer percent,
            @Nullable String progress,
            @Nullable String result,
            boolean certain,
            String quote,
            int line,
            @Nullable Integer page) {
        static ReportFileLineView of(ProposedLine line) {
            return new ReportFileLineView(
                    line.key(),
                    line.entered(),
                    line.percent(),
                    line.progress(),
                    line.result(),
                    line.certain(),
                    line.quote(),
                    line.line(),
                    line.page());
        }
    }

    static ReportFileView of(ReportFileReading reading) {
        return new ReportFileView(
                reading.lines().stream().map(ReportFileLineView::of).toList(),
                reading.difficulties(),
                reading.proposals());
    }
}
