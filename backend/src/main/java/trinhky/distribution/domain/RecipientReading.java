package trinhky.distribution.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.organisation.RecipientGroup;

/**
 * What a printed line of "Nơi nhận" says: a group of units, single units by name, or only words that reach nobody by
 * themselves (leaders, the archive).
 *
 * @param group the group, or null
 * @param names the units named, each with the names under which it may be known; a line that is no list is one name
 * @param printedOnly whether the line is only printed
 */
public record RecipientReading(RecipientGroup group, List<List<String>> names, boolean printedOnly) {

    private static final Pattern PURPOSE = Pattern.compile(
            "\\s*\\((?:để\\s+)?(?:b/c|bc|báo cáo|ph/h|p/h|phối hợp|t/h|thực hiện|biết)\\)\\s*$"
                    + "|\\s+để\\s+(?:thực hiện|báo cáo|phối hợp|biết)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LIST = Pattern.compile(
            "^(?:các\\s+)?(?<kind>Sở(?:,\\s*ngành)?|UBND\\s+(?:các\\s+)?(?:xã,\\s*phường|xã|phường))\\s*:\\s*(?<names>.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PEOPLE = Pattern.compile("^(ct|chu tich)\\b.*\\b(pct|pho chu tich)\\b.*|^luu\\b.*");
    private static final Map<RecipientGroup, Pattern> GROUPS = Map.of(
            RecipientGroup.COMMUNES, Pattern.compile("^(cac )?ubnd (cac )?(xa,? phuong|phuong,? xa)\\b.*"),
            RecipientGroup.DEPARTMENTS, Pattern.compile("^cac so(,? ban)?(,? nganh)?( (cua )?tinh| thuoc tinh)?$"),
            RecipientGroup.VERTICAL_AGENCIES, Pattern.compile("^cac co quan (nganh doc|trung uong)\\b.*"),
            RecipientGroup.MEDIA, Pattern.compile("^bao (va|,) dai\\b.*"),
            RecipientGroup.OFFICE_LEADERS,
                    Pattern.compile("^((vpub|van phong ubnd)[^:]*: *)?(cvp|chanh van phong)\\b.*|^lanh dao vpub\\b.*"));

    public RecipientReading {
        names = List.copyOf(names);
    }

    /** Reads a line as printed, without the dash before it. */
    public static RecipientReading of(String line) {
        String label = PURPOSE.matcher(line.strip().replaceFirst("[;.]+$", "")).replaceFirst("");
        Matcher list = LIST.matcher(label);
        if (list.matches()) {
            return new RecipientReading(null, named(list.group("kind"), list.group("names")), false);
        }
        String folded = folded(label);
        if (PEOPLE.matcher(folded).matches()) {
            return new RecipientReading(null, List.of(), true);
        }
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().matcher(folded).matches())
                .map(group -> new RecipientReading(group.getKey(), List.of(), false))
                .findFirst()
                .orElseGet(() -> new RecipientReading(null, List.of(List.of(label)), false));
    }

    private static List<List<String>> named(String kind, String names) {
        boolean communes = folded(kind).startsWith("ubnd");
        return Arrays.stream(names.split("\\s*[,;]\\s*|\\s+và\\s+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> communes
                        ? List.of("UBND xã " + name, "UBND phường " + name, "UBND " + name)
                        : List.of("Sở " + name, name))
                .toList();
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace("uy ban nhan dan", "ubnd")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
