package trinhky.intake.domain.reading;

import java.math.BigDecimal;

/** Numbers as Vietnamese documents write them. */
final class Numbers {

    private Numbers() {}

    /**
     * "1.500" and "1,500" are thousands, "60,82" and "60.8" are fractions; null when it is no number.
     */
    static BigDecimal parse(String words) {
        String text = words.replaceAll("[.,]+$", "");
        if (!text.matches("\\d+(?:[.,]\\d+)*")) {
            return null;
        }
        if (text.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?")) {
            return plain(text.replace(".", "").replace(',', '.'));
        }
        if (text.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?")) {
            return plain(text.replace(",", ""));
        }
        return text.matches("\\d+(?:[.,]\\d+)?") ? plain(text.replace(',', '.')) : null;
    }

    private static BigDecimal plain(String number) {
        BigDecimal value = new BigDecimal(number).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
