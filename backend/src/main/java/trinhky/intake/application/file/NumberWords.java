package trinhky.intake.application.file;

import java.util.Locale;

/** Numbers of lists as Word prints them. */
final class NumberWords {

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LARGEST_ROMAN = 3999;
    private static final int LONGEST_PATTERN = 60;
    private static final String BULLET = "-";

    private NumberWords() {}

    /** The pattern of a level, such as "%1.%2.", with its numbers; a sign of a symbol font is a dash. */
    static String printed(String pattern, String[] numbers) {
        if (pattern.length() > LONGEST_PATTERN) {
            return "";
        }
        String text = pattern;
        for (int level = numbers.length; level >= 1; level--) {
            text = text.replace("%" + level, numbers[level - 1]);
        }
        if (text.isBlank()) {
            return "";
        }
        boolean symbol = text.codePoints().noneMatch(Character::isLetterOrDigit);
        return (symbol ? (text.startsWith("+") ? "+" : BULLET) : text.strip()) + " ";
    }

    static String of(int value, String format) {
        return switch (String.valueOf(format)) {
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(value);
            case "lowerLetter" -> letters(value).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(value);
            case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
            case "none", "bullet" -> "";
            default -> String.valueOf(value);
        };
    }

    private static String roman(int value) {
        if (value > LARGEST_ROMAN) {
            return String.valueOf(value);
        }
        StringBuilder text = new StringBuilder();
        int left = value;
        for (int at = 0; at < ROMAN.length; at++) {
            while (left >= ROMAN_VALUES[at]) {
                text.append(ROMAN[at]);
                left -= ROMAN_VALUES[at];
            }
        }
        return text.toString();
    }

    /** A … Z, AA, BB …, as Word does. */
    private static String letters(int value) {
        int letter = (value - 1) % 26;
        int times = Math.min((value - 1) / 26 + 1, 9);
        return String.valueOf((char) ('A' + letter)).repeat(times);
    }
}
