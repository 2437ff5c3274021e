package trinhky.intake.application.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import trinhky.intake.domain.source.Block;
import trinhky.intake.domain.source.Canonical;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.SourceLine;
import trinhky.intake.domain.source.SourceTable;
import trinhky.intake.domain.source.TableHeader;

/** Turns the blocks of a Word file into passages: a line a paragraph, a line a row of a table. */
final class WordBlocks {

    /** Tables that only put words side by side: the heading of a document, the recipients beside the signature. */
    private static final Pattern LAYOUT = Pattern.compile(
            "(?m)CỘNG HÒA XÃ HỘI CHỦ NGHĨA|^Nơi nhận|^Kính gửi|^(?:TM|KT|TL|TUQ)\\. ?\\p{Lu}|^Số\\s*:?\\s*[\\d.…]*\\s*/");

    private static final int WIDEST_LAYOUT = 3;

    private final Allowance allowance;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Paragraph> footnotes = new ArrayList<>();
    private final List<SourceLine> lines = new ArrayList<>();

    WordBlocks(Allowance allowance) {
        this.allowance = allowance;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Paragraph> footnotes() {
        return footnotes;
    }

    List<SourceLine> lines() {
        return lines;
    }

    void add(WordBlock block) {
        allowance.stillTime();
        if (block instanceof WordBlock.Text text) {
            blocks.addAll(paragraphs(text.words()));
        } else if (block instanceof WordBlock.Table table && isLayout(table)) {
            table.rows()
                    .forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(this::add)));
        } else if (block instanceof WordBlock.Table table) {
            addTable(table);
        }
    }

    /** A footnote behind the number of its mark. */
    void addNote(int number, List<WordBlock> note) {
        String words = note.stream()
                .filter(WordBlock.Text.class::isInstance)
                .map(block -> ((WordBlock.Text) block).words().strip())
                .collect(Collectors.joining(" "));
        footnotes.add(Paragraph.of(List.of(line("[" + number + "] " + words.replace('\n', ' ')))));
    }

    /** Lines that break within a sentence stay one paragraph. */
    private List<Paragraph> paragraphs(String words) {
        List<List<SourceLine>> parts = new ArrayList<>();
        for (String part : words.split("\n")) {
            if (part.isBlank()) {
                continue;
            }
            SourceLine line = line(part.strip());
            if (!parts.isEmpty() && Character.isLowerCase(line.text().codePointAt(0))) {
                parts.get(parts.size() - 1).add(line);
            } else {
                parts.add(new ArrayList<>(List.of(line)));
            }
        }
        return parts.stream().map(Paragraph::of).toList();
    }

    private SourceLine line(String words) {
        allowance.spendLetters(words.length());
        SourceLine line = new SourceLine(lines.size() + 1, null, words);
        lines.add(line);
        return line;
    }

    private static boolean isLayout(WordBlock.Table table) {
        int widest =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        String words = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.paragraphs().stream())
                .map(paragraph -> Canonical.of(Canonical.display(paragraph)))
                .collect(Collectors.joining("\n"));
        return widest <= 1 || (widest <= WIDEST_LAYOUT && LAYOUT.matcher(words).find());
    }

    private void addTable(WordBlock.Table table) {
        List<List<String>> grid = new ArrayList<>();
        for (WordBlock.Row row : table.rows()) {
            grid.add(cells(row, grid.isEmpty() ? List.of() : grid.get(grid.size() - 1)));
        }
        int width = grid.stream().mapToInt(List::size).max().orElse(0);
        List<SourceTable.Row> rows =
                grid.stream().map(cells -> row(cells, width)).toList();
        blocks.add(TableHeader.take(rows));
    }

    /** A cell that spans columns stands in the first; one that spans rows stands in each of them, a row's number excepted. */
    private List<String> cells(WordBlock.Row row, List<String> above) {
        List<String> cells = new ArrayList<>(Collections.nCopies(row.skipped(), ""));
        for (WordBlock.Cell cell : row.cells()) {
            int column = cells.size();
            boolean repeated = cell.isContinued() && column > 0 && column < above.size();
            String own =
                    String.join(" ", cell.paragraphs()).replaceAll("\\s+", " ").strip();
            cells.add(repeated && own.isEmpty() ? above.get(column) : own);
            cells.addAll(Collections.nCopies(cell.span() - 1, ""));
            allowance.spendCells(cell.span() - 1);
        }
        return cells;
    }

    private SourceTable.Row row(List<String> cells, int width) {
        allowance.spendCells(width - cells.size());
        List<String> full = new ArrayList<>(cells);
        full.addAll(Collections.nCopies(width - cells.size(), ""));
        SourceLine line = line(String.join("\t", full));
        return new SourceTable.Row(
                full.stream().map(cell -> Paragraph.of(line, cell)).toList(), line.number());
    }
}
