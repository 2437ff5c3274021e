package trinhky.intake;

import java.util.List;

/**
 * What a report's file says.
 *
 * @param lines at most one for each line asked for
 * @param difficulties the section on difficulties, null when there is none
 * @param proposals the section on proposals, null when there is none
 */
public record ReportFileReading(List<ProposedLine> lines, String difficulties, String proposals) {}
