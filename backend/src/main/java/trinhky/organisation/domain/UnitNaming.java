package trinhky.organisation.domain;

import java.util.List;
import java.util.Locale;

/**
 * What a unit is called; all of it can be corrected.
 *
 * @param letterheadParent superior body on the letterhead, or null
 * @param letterheadOwn the body's own lines, separated by line breaks; derived from the name when left out
 * @param officialEmail official box, or null
 */
public record UnitNaming(
        String name,
        String shortName,
        String letterheadParent,
        String letterheadOwn,
        String officialEmail,
        List<String> aliases) {

    public UnitNaming {
        name = trimmed(name);
        shortName = trimmed(shortName);
        letterheadParent = trimmed(letterheadParent);
        letterheadOwn = trimmed(letterheadOwn);
        if (letterheadOwn == null && name != null) {
            letterheadOwn = name.toUpperCase(Locale.forLanguageTag("vi"));
        }
        officialEmail = trimmed(officialEmail);
        aliases = aliases == null
                ? List.of()
                : aliases.stream()
                        .map(UnitNaming::trimmed)
                        .filter(alias -> alias != null)
                        .distinct()
                        .toList();
    }

    private static String trimmed(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
