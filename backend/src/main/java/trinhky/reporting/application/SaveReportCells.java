package trinhky.reporting.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.domain.CellEntry;
import trinhky.reporting.domain.CellKey;
import trinhky.reporting.domain.ReportCells;
import trinhky.reporting.domain.ReportContents;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;

/** Saves what an officer typed, cell by cell, while the officer is still writing: nothing typed is refused or lost. */
@Service
public class SaveReportCells {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_VALUE = 200;

    private final ReportDesk desk;
    private final ReportCells cells;
    private final ReportContents contents;

    SaveReportCells(ReportDesk desk, ReportCells cells, ReportContents contents) {
        this.desk = desk;
        this.cells = cells;
        this.contents = contents;
    }

    /**
     * Saves the cells.
     *
     * @return the cells that were not written because somebody changed them meanwhile
     */
    @Transactional
    public List<CellKey> save(UUID obligationId, List<CellEntry> entries) {
        ReportDesk.Turn turn = desk.take(ReportTasks.PREPARE, obligationId);
        turn.report().requireWritable();
        refuse(problems(turn.report().planId(), entries));
        return entries.stream()
                .filter(entry -> !cells.write(obligationId, entry, turn.officialId(), turn.at()))
                .map(CellEntry::key)
                .toList();
    }

    private List<FieldProblem> problems(UUID planId, List<CellEntry> entries) {
        List<String> headings = contents.headings(planId);
        List<FieldProblem> found = new ArrayList<>();
        for (CellEntry entry : entries) {
            tooLong(entry, entry.entered(), LONGEST_VALUE, found);
            tooLong(entry, entry.explanation(), LONGEST, found);
            tooLong(entry, entry.text(), LONGEST, found);
            if (entry.key() instanceof CellKey.Statement key
                    && !key.heading().isEmpty()
                    && !headings.contains(key.heading())) {
                found.add(FieldProblem.of(key.text(), "reporting.heading-unknown"));
            }
        }
        return found;
    }

    private static void tooLong(CellEntry entry, String text, int most, List<FieldProblem> found) {
        if (text != null && text.length() > most) {
            found.add(FieldProblem.of(entry.key().text(), "reporting.too-long", most));
        }
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }
}
