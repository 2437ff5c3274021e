package trinhky.intake.application.file;

import java.util.ArrayList;
import java.util.List;

/** What stands in the body of a Word file, in order. */
sealed interface WordBlock {

    /** A paragraph with its printed number; line breaks stay. */
    record Text(String words) implements WordBlock {}

    /** A table. */
    record Table(List<Row> rows) implements WordBlock {}

    /** A row; {@code skipped} columns of the grid stay free before it. */
    final class Row {
        private final List<Cell> cells = new ArrayList<>();
        private int skipped;
        private boolean deleted;

        List<Cell> cells() {
            return cells;
        }

        int skipped() {
            return skipped;
        }

        boolean isDeleted() {
            return deleted;
        }

        void skip(int columns) {
            skipped = columns;
        }

        void delete() {
            deleted = true;
        }
    }

    /** A cell; one that goes on from the row above has no words of its own. */
    final class Cell {
        private final List<WordBlock> blocks = new ArrayList<>();
        private int span = 1;
        private boolean continued;

        List<WordBlock> blocks() {
            return blocks;
        }

        int span() {
            return span;
        }

        boolean isContinued() {
            return continued;
        }

        void spanning(int columns) {
            span = columns;
        }

        void goOn() {
            continued = true;
        }

        /** The paragraphs, those of tables in the cell too. */
        List<String> paragraphs() {
            List<String> words = new ArrayList<>();
            blocks.forEach(block -> collect(block, words));
            return words;
        }

        private static void collect(WordBlock block, List<String> words) {
            if (block instanceof Text text) {
                words.add(text.words());
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> words.addAll(cell.paragraphs())));
            }
        }
    }
}
