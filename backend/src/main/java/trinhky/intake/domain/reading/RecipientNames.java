package trinhky.intake.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names behind a line of recipients. */
final class RecipientNames {

    private static final Pattern LISTED = Pattern.compile("^(?:Các )?(Sở|Bộ|Ban|Cục)s?\\s*:\\s*(.+)$");
    private static final Pattern LEADERS =
            Pattern.compile("^(?:CT|Chủ tịch|TTUB|TT UBND|VP|VPUB|Văn phòng).*(?:PCT|PCVP|Phó).*");

    private RecipientNames() {}

    /** "Các Sở: CT, TC" gives "Sở CT", "Sở TC"; persons of one body stay one name. */
    static List<String> of(String line) {
        Matcher listed = LISTED.matcher(line);
        if (listed.matches()) {
            List<String> names = new ArrayList<>();
            for (String part : listed.group(2).split("\\s*[,;]\\s*")) {
                names.add(part.startsWith(listed.group(1)) ? part : listed.group(1) + " " + part);
            }
            return names;
        }
        return LEADERS.matcher(line).matches() || line.contains(":") ? List.of(line) : UnitWords.split(line);
    }
}
