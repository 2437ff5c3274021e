package trinhky.intake.domain.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spelling for comparison: NFC, the tone mark on one agreed vowel (Uỷ, Ủy), hàng năm as hằng năm, Quí as Quý. Every form
 * keeps the length, so that places in one are places in the other.
 */
public final class Canonical {

    private static final String OLD_TONES = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
    private static final String NEW_TONES = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";
    private static final Pattern OLD_TONE = Pattern.compile("(?iu)(?<!q)(o[àáảãạèéẻẽẹ]|(?<![qQ])u[ỳýỷỹỵ])(?!\\p{L})");
    private static final Pattern EVERY = Pattern.compile("(?iu)\\bh(à)ng(?=\\s+(năm|quý|quí|tháng|tuần|ngày)\\b)");
    private static final Pattern QUARTER = Pattern.compile("(?iu)\\bqu(í)\\b");
    private static final Pattern MARKUP =
            Pattern.compile("^\\s*#{1,6}\\s+|\\*\\*|</?[bi]>|<br/?>|^\\s*\\*(?=\\S)|\\*\\s*$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%]+");
    private static final Map<String, String> SIMPLE =
            Map.of("“", "\"", "”", "\"", "–", "-", "‑", "-", "‘", "'", "’", "'");

    private Canonical() {}

    /** The words as a person reads them: NFC, without mark-up, single spaces. */
    public static String display(String raw) {
        String plain = raw.replace('\u00a0', ' ').replace('\u00ad', '-').replace("\u200b", "");
        String unmarked = plain.indexOf('#') < 0 && plain.indexOf('*') < 0 && plain.indexOf('<') < 0
                ? plain
                : MARKUP.matcher(plain).replaceAll("");
        String composed = Normalizer.normalize(unmarked, Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }

    /** The spelling for comparison, of the same length as the words displayed. */
    public static String of(String display) {
        String text = QUARTER.matcher(display)
                .replaceAll(hit -> keepCase(hit.group(), hit.group().replace('í', 'ý')));
        text = EVERY.matcher(text)
                .replaceAll(hit -> hit.group().replace('à', 'ằ').replace('À', 'Ằ'));
        text = OLD_TONE.matcher(text).replaceAll(hit -> Matcher.quoteReplacement(toneMoved(hit.group())));
        for (Map.Entry<String, String> sign : SIMPLE.entrySet()) {
            text = text.replace(sign.getKey(), sign.getValue());
        }
        return text;
    }

    /** Words only, lower case, for finding the same thing again. */
    public static String words(String text) {
        String lower = of(display(text)).toLowerCase(Locale.ROOT).replace("ủy ban nhân dân", "ubnd");
        return NO_WORD.matcher(lower).replaceAll(" ").strip();
    }

    private static String toneMoved(String pair) {
        int at = OLD_TONES.indexOf(pair.toLowerCase(Locale.ROOT));
        if (at < 0) {
            return pair;
        }
        return keepCase(pair, NEW_TONES.substring(at, at + 2));
    }

    private static String keepCase(String model, String lower) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            kept.append(Character.isUpperCase(model.charAt(i)) ? Character.toUpperCase(letter) : letter);
        }
        return kept.toString();
    }
}
