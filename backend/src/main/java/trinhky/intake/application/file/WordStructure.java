package trinhky.intake.application.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Builds paragraphs and tables of a Word file from the elements as they come. */
final class WordStructure {

    private final WordNumbering numbering;
    private final Allowance allowance;
    private final List<WordBlock> blocks = new ArrayList<>();
    private final Map<String, List<WordBlock>> footnotes = new HashMap<>();
    private final Deque<List<WordBlock>> containers = new ArrayDeque<>();
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<List<WordBlock.Row>> tables = new ArrayDeque<>();
    private final Deque<WordBlock.Row> rows = new ArrayDeque<>();
    private final Deque<WordBlock.Cell> cells = new ArrayDeque<>();
    private WordParagraph unfinished;

    WordStructure(WordNumbering numbering, Allowance allowance) {
        this.numbering = numbering;
        this.allowance = allowance;
        containers.push(blocks);
    }

    List<WordBlock> blocks() {
        return blocks;
    }

    List<WordBlock> footnote(String id) {
        return footnotes.getOrDefault(id, List.of());
    }

    void text(String words) {
        allowance.spendLetters(words.length());
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().append(words);
        }
    }

    /** A deletion: of the end of a paragraph, of a row, or of words, which are simply not there. */
    void deleted(String parent, boolean inParagraphProperties) {
        if ("rPr".equals(parent) && inParagraphProperties && !paragraphs.isEmpty()) {
            paragraphs.peek().goOn();
        } else if ("trPr".equals(parent) && !rows.isEmpty()) {
            rows.peek().delete();
        }
    }

    void begin(XMLStreamReader xml, String name, String parent) {
        switch (name) {
            case "p" -> paragraphs.push(beginParagraph());
            case "tbl" -> tables.push(new ArrayList<>());
            case "tr" -> rows.push(new WordBlock.Row());
            case "tc" -> beginCell();
            case "footnote" ->
                containers.push(
                        footnotes.computeIfAbsent(String.valueOf(WordXml.value(xml, "id")), any -> new ArrayList<>()));
            default -> property(xml, name, parent);
        }
    }

    private void property(XMLStreamReader xml, String name, String parent) {
        if (paragraphs.isEmpty()) {
            tableProperty(xml, name);
        } else if ("numPr".equals(parent) && name.equals("numId")) {
            paragraphs.peek().list(WordXml.value(xml, "val"));
        } else if ("numPr".equals(parent) && name.equals("ilvl")) {
            paragraphs.peek().level(WordXml.number(xml, "val", 0));
        } else if ("pPr".equals(parent) && name.equals("pStyle")) {
            paragraphs.peek().style(WordXml.value(xml, "val"));
        }
    }

    private void tableProperty(XMLStreamReader xml, String name) {
        if (name.equals("gridBefore") && !rows.isEmpty()) {
            rows.peek().skip(columns(WordXml.number(xml, "val", 0)));
        } else if (name.equals("gridSpan") && !cells.isEmpty()) {
            cells.peek().spanning(Math.max(1, columns(WordXml.number(xml, "val", 1))));
        } else if (name.equals("vMerge") && !cells.isEmpty() && !"restart".equals(WordXml.value(xml, "val"))) {
            cells.peek().goOn();
        }
    }

    private static int columns(int number) {
        if (number > Limits.COLUMNS) {
            throw FileProblems.of("too-much-text");
        }
        return Math.max(0, number);
    }

    private WordParagraph beginParagraph() {
        WordParagraph begun = unfinished == null ? new WordParagraph() : unfinished;
        unfinished = null;
        return begun;
    }

    private void beginCell() {
        cells.push(new WordBlock.Cell());
        containers.push(cells.peek().blocks());
        allowance.spendCells(1);
    }

    void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "tbl" -> endTable();
            case "tr" -> endRow();
            case "tc" -> endCell();
            case "footnote" -> containers.poll();
            default -> {}
        }
    }

    private void endParagraph() {
        WordParagraph ended = paragraphs.poll();
        if (ended == null) {
            return;
        }
        if (ended.isGoingOn() && paragraphs.isEmpty()) {
            unfinished = new WordParagraph();
            unfinished.append(ended.words());
            return;
        }
        String printed = ended.printed(numbering);
        if (!printed.isBlank()) {
            containers.peek().add(new WordBlock.Text(printed));
        }
    }

    private void endCell() {
        containers.poll();
        WordBlock.Cell cell = cells.poll();
        if (!rows.isEmpty() && cell != null) {
            rows.peek().cells().add(cell);
        }
    }

    private void endRow() {
        WordBlock.Row row = rows.poll();
        if (!tables.isEmpty() && row != null && !row.isDeleted()) {
            tables.peek().add(row);
        }
    }

    private void endTable() {
        List<WordBlock.Row> table = tables.poll();
        if (table != null && !table.isEmpty()) {
            containers.peek().add(new WordBlock.Table(table));
        }
    }
}
