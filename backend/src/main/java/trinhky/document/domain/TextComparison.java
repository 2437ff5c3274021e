package trinhky.document.domain;

import java.util.ArrayList;
import java.util.List;
import trinhky.document.TextChange;
import trinhky.document.domain.TextBlocks.TextBlock;

/** Compares two texts by their longest common sequence of blocks. */
public final class TextComparison {

    private final List<TextBlock> before;
    private final List<TextBlock> after;
    private final List<TextChange> changes = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private String place = "";

    private TextComparison(List<TextBlock> before, List<TextBlock> after) {
        this.before = before;
        this.after = after;
    }

    /** The differences in the order of the later text. */
    public static List<TextChange> of(List<TextBlock> before, List<TextBlock> after) {
        TextComparison comparison = new TextComparison(before, after);
        comparison.walk(comparison.lengths());
        return comparison.changes;
    }

    /** lengths[i][j] = length of the longest common sequence of before from i and after from j. */
    private int[][] lengths() {
        int[][] lengths = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                lengths[i][j] = before.get(i).equals(after.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private void walk(int[][] lengths) {
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                same(after.get(j));
                i++;
                j++;
            } else if (j == after.size() || i < before.size() && lengths[i + 1][j] >= lengths[i][j + 1]) {
                removed.add(before.get(i++).text());
            } else {
                added.add(after.get(j++).text());
            }
        }
        flush();
    }

    private void same(TextBlock block) {
        flush();
        if (block.heading()) {
            place = block.text();
        }
    }

    /** Blocks taken out and blocks put in at the same place are told as replaced one by one. */
    private void flush() {
        for (int k = 0; k < Math.max(removed.size(), added.size()); k++) {
            changes.add(new TextChange(
                    place, k < removed.size() ? removed.get(k) : null, k < added.size() ? added.get(k) : null));
        }
        removed.clear();
        added.clear();
    }
}
