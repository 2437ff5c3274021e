package trinhky.intake.domain.finding;

import java.util.List;

/** Numbers of sections in their order. */
final class SectionNumbers {

    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI");

    private SectionNumbers() {}

    /** The number that comes next: "VI" after "V", "2.4" after "2.3"; null after a letter. */
    static String after(String label) {
        String last = label.substring(label.lastIndexOf('.') + 1);
        String before = label.substring(0, label.length() - last.length());
        if (last.matches("\\d{1,3}")) {
            return before + (Integer.parseInt(last) + 1);
        }
        int place = ROMAN.indexOf(last);
        return place < 0 || place + 1 == ROMAN.size() ? null : before + ROMAN.get(place + 1);
    }
}
