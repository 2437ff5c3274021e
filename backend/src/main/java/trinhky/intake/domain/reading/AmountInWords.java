package trinhky.intake.domain.reading;

import java.math.BigDecimal;
import java.util.Map;
import trinhky.intake.domain.source.Canonical;

/** Reads amounts in words: "mười lăm tỷ, tám trăm triệu đồng". */
final class AmountInWords {

    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("nhăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));
    private static final Map<String, Long> GROUPS =
            Map.of("nghìn", 1_000L, "ngàn", 1_000L, "triệu", 1_000_000L, "tỷ", 1_000_000_000L, "tỉ", 1_000_000_000L);
    private static final String SILENT = "đồng|chẵn|vnđ|lẻ|linh|việt|nam|bằng|chữ|là|khoảng|và";

    private long total;
    private long group;
    private long digit = -1;
    private boolean any;

    private AmountInWords() {}

    /** The amount, null when a word is none of a number. */
    static BigDecimal parse(String words) {
        AmountInWords reading = new AmountInWords();
        for (String word : Canonical.words(words).split(" ")) {
            if (!word.matches(SILENT) && !reading.take(word)) {
                return null;
            }
        }
        reading.flush(1);
        return reading.any ? BigDecimal.valueOf(reading.total) : null;
    }

    private boolean take(String word) {
        any = true;
        if (DIGITS.containsKey(word)) {
            group += Math.max(digit, 0);
            digit = DIGITS.get(word);
        } else if (word.equals("mười") || word.equals("mươi")) {
            group += word.equals("mười") ? 10 : 10 * Math.max(digit, 1);
            digit = -1;
        } else if (word.equals("trăm")) {
            group += 100 * Math.max(digit, 0);
            digit = -1;
        } else if (GROUPS.containsKey(word)) {
            flush(GROUPS.get(word));
        } else {
            return false;
        }
        return true;
    }

    private void flush(long unit) {
        total += (group + Math.max(digit, 0)) * unit;
        group = 0;
        digit = -1;
    }
}
