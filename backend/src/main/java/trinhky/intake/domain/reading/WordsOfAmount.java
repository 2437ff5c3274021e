package trinhky.intake.domain.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Writes amounts of dong in words: "ba tỷ, chín trăm sáu mươi triệu đồng". */
public final class WordsOfAmount {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> GROUPS = List.of("", " nghìn", " triệu", " tỷ", " nghìn tỷ", " triệu tỷ");
    private static final int GROUP = 1000;

    private WordsOfAmount() {}

    /** The words of whole dong; null for what is no positive whole number or too large to be money. */
    public static String of(BigDecimal dong) {
        BigInteger rest = dong.toBigInteger();
        if (rest.signum() <= 0 || rest.toString().length() > 3 * GROUPS.size()) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (int group = 0; rest.signum() > 0; group++) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(GROUP));
            rest = parts[0];
            int number = parts[1].intValue();
            if (number > 0) {
                words.add(0, hundreds(number, rest.signum() > 0) + GROUPS.get(group));
            }
        }
        return String.join(", ", words) + " đồng";
    }

    private static String hundreds(int number, boolean inner) {
        int tens = number % 100;
        String hundreds = number >= 100 || inner ? DIGITS.get(number / 100) + " trăm" : "";
        String rest = tens == 0 ? "" : tens(tens, !hundreds.isEmpty());
        return hundreds.isEmpty() || rest.isEmpty() ? hundreds + rest : hundreds + " " + rest;
    }

    private static String tens(int number, boolean inner) {
        int unit = number % 10;
        if (number < 10) {
            return (inner ? "linh " : "") + DIGITS.get(unit);
        }
        String tens = number < 20 ? "mười" : DIGITS.get(number / 10) + " mươi";
        return switch (unit) {
            case 0 -> tens;
            case 1 -> tens + (number < 20 ? " một" : " mốt");
            case 5 -> tens + " lăm";
            default -> tens + " " + DIGITS.get(unit);
        };
    }
}
