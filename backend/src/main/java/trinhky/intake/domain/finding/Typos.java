package trinhky.intake.domain.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import trinhky.intake.domain.source.Canonical;

/** Typos in words that do not come from a file. */
public final class Typos {

    private static final int AROUND = 12;

    private Typos() {}

    /** Each with some words around it, as written. */
    public static List<String> in(String text) {
        String display = Canonical.display(text);
        Matcher typo = Spelling.TYPOS.matcher(Canonical.of(display));
        List<String> found = new ArrayList<>();
        while (typo.find()) {
            int from = display.lastIndexOf(' ', Math.max(0, typo.start() - AROUND));
            int to = display.indexOf(' ', Math.min(display.length(), typo.end() + AROUND));
            found.add(display.substring(Math.max(0, from), to < 0 ? display.length() : to)
                    .strip());
        }
        return found;
    }
}
